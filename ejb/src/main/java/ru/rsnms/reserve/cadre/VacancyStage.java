package ru.rsnms.reserve.cadre;

import java.util.EnumSet;
import java.util.Set;

/** Where a vacancy of a head stands. */
public enum VacancyStage {
  OPEN,
  /** Somebody of the reserve was appointed. */
  FILLED,
  /** Given up, or filled by somebody else, with the reason. */
  CLOSED;

  private Set<VacancyStage> successors() {
    return switch (this) {
      case OPEN -> EnumSet.of(FILLED, CLOSED);
      case FILLED, CLOSED -> EnumSet.noneOf(VacancyStage.class);
    };
  }

  public boolean canBecome(VacancyStage next) {
    return successors().contains(next);
  }
}
