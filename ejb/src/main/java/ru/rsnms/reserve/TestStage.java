package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Where a candidate's attempt at the test of four scales stands. */
public enum TestStage {
  /** Not begun; a result of a test held elsewhere is scored from here. */
  ASSIGNED,
  STARTED,
  FINISHED,
  /** The time ran out; what was answered counts. */
  EXPIRED,
  SCORED,
  /** With the reason; another attempt may be assigned. */
  ANNULLED;

  private Set<TestStage> successors() {
    return switch (this) {
      case ASSIGNED -> EnumSet.of(STARTED, SCORED);
      case STARTED -> EnumSet.of(FINISHED, EXPIRED);
      case FINISHED -> EnumSet.of(SCORED, ANNULLED);
      case EXPIRED -> EnumSet.of(SCORED, ANNULLED);
      case SCORED -> EnumSet.of(ANNULLED);
      case ANNULLED -> EnumSet.noneOf(TestStage.class);
    };
  }

  public boolean canBecome(TestStage next) {
    return successors().contains(next);
  }
}
