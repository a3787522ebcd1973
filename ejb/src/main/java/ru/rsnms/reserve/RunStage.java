package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Where a selection run stands: computed, proposed by one person, confirmed by another. */
public enum RunStage {
  /** A what-if; changes nothing. */
  SIMULATED,
  PROPOSED,
  /** By the commission's protocol. */
  CONFIRMED,
  /** Another run took its place. */
  SUPERSEDED;

  private Set<RunStage> successors() {
    return switch (this) {
      case SIMULATED -> EnumSet.of(PROPOSED);
      case PROPOSED -> EnumSet.of(CONFIRMED, SUPERSEDED);
      case CONFIRMED -> EnumSet.of(SUPERSEDED);
      case SUPERSEDED -> EnumSet.noneOf(RunStage.class);
    };
  }

  public boolean canBecome(RunStage next) {
    return successors().contains(next);
  }
}
