package ru.rsnms.agreement.duty;

import java.util.EnumSet;
import java.util.Set;

/** How far a party has come with what it promised. */
public enum DutyStage {
  PLANNED,
  /** The party says so and shows it; the ministry has not looked yet. */
  DONE,
  ACCEPTED,
  /** The ministry was not satisfied, with the reason. */
  RETURNED,
  /** The agreement ended before. */
  DROPPED;

  private Set<DutyStage> successors() {
    return switch (this) {
      case PLANNED -> EnumSet.of(DONE, DROPPED);
      case DONE -> EnumSet.of(ACCEPTED, RETURNED, DROPPED);
      case RETURNED -> EnumSet.of(DONE, DROPPED);
      case ACCEPTED, DROPPED -> EnumSet.noneOf(DutyStage.class);
    };
  }

  public boolean canBecome(DutyStage next) {
    return successors().contains(next);
  }
}
