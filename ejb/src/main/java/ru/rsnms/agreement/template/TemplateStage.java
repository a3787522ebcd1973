package ru.rsnms.agreement.template;

import java.util.EnumSet;
import java.util.Set;

/** The life of one version of a template. */
public enum TemplateStage {
  /** Written; nothing is drafted from it yet. */
  DRAFT,
  /** Its words never change; drafts are made from it. */
  PUBLISHED,
  /** A newer version took its place; what was drafted from it stays as it is. */
  RETIRED;

  private Set<TemplateStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(PUBLISHED);
      case PUBLISHED -> EnumSet.of(RETIRED);
      case RETIRED -> EnumSet.noneOf(TemplateStage.class);
    };
  }

  public boolean canBecome(TemplateStage next) {
    return successors().contains(next);
  }
}
