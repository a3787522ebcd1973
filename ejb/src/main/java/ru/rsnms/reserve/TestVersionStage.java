package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Where a version of the test of four scales stands; its content never changes. */
public enum TestVersionStage {
  /** Read by the institute, taken by nobody. */
  DRAFT,
  /** May be chosen for a season. */
  PUBLISHED,
  /** Not chosen any more; seasons that have it keep it. */
  RETIRED;

  private Set<TestVersionStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(PUBLISHED, RETIRED);
      case PUBLISHED -> EnumSet.of(RETIRED);
      case RETIRED -> EnumSet.noneOf(TestVersionStage.class);
    };
  }

  public boolean canBecome(TestVersionStage next) {
    return successors().contains(next);
  }
}
