package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** The life of a team through levels 2 and 3. */
public enum TeamStage {
  FORMING,
  FIXED,
  /** At a site of level 2. */
  PLACED,
  /** The group project is handed in. */
  SUBMITTED,
  DEFENDED,
  PASSED,
  FAILED,
  /** At a site of level 3. */
  SITE_ASSIGNED,
  WORKING,
  /** The project is defended; each member is scored. */
  PRESENTED,
  DISSOLVED;

  private Set<TeamStage> successors() {
    return switch (this) {
      case FORMING -> EnumSet.of(FIXED, DISSOLVED);
      case FIXED -> EnumSet.of(PLACED, FORMING, DISSOLVED);
      case PLACED -> EnumSet.of(SUBMITTED, DISSOLVED);
      case SUBMITTED -> EnumSet.of(DEFENDED);
      case DEFENDED -> EnumSet.of(PASSED, FAILED);
      case PASSED -> EnumSet.of(SITE_ASSIGNED, DEFENDED);
      case FAILED -> EnumSet.of(DISSOLVED, DEFENDED);
      case SITE_ASSIGNED -> EnumSet.of(WORKING);
      case WORKING -> EnumSet.of(PRESENTED);
      case PRESENTED -> EnumSet.of(DISSOLVED);
      case DISSOLVED -> EnumSet.noneOf(TeamStage.class);
    };
  }

  public boolean canBecome(TeamStage next) {
    return successors().contains(next);
  }
}
