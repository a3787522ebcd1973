package ru.rsnms.document.adapter.recognition;

import java.util.regex.Pattern;

/** Whose plan a plan is, by the words of its paper. */
final class PlanLevel {

  private static final Pattern MUNICIPAL = Patterns.ofAnyCase("plan-municipal");
  private static final Pattern ORGANIZATION = Patterns.ofAnyCase("plan-organization");

  private PlanLevel() {}

  static String of(String about, boolean project) {
    if (project) {
      return "project";
    }
    if (MUNICIPAL.matcher(about).find()) {
      return "municipal";
    }
    return ORGANIZATION.matcher(about).find() ? "organization" : "regional";
  }
}
