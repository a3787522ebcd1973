package ru.rsnms.document.adapter;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import ru.rsnms.document.Finding;

/** Lets a slip through once, though the makers of the file and a rule both saw it. */
final class FoundOnce implements Predicate<Finding> {

  private static final String SLIP = "document/slip";

  private final Set<String> slips = new HashSet<>();

  @Override
  public boolean test(Finding finding) {
    return !finding.code().startsWith(SLIP) || slips.add(finding.quote() + finding.proposal());
  }
}
