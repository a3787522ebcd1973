package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where one level of a season stands; appeals open by the publication of the preliminary list only.
 */
public enum LevelStage {
  PLANNED,
  OPEN,
  CLOSED,
  UNDER_REVIEW,
  /** The list is published. */
  PRELIMINARY,
  APPEALS,
  /** Back only by two persons, with a reason, without a signed order. */
  FINAL;

  private Set<LevelStage> successors() {
    return switch (this) {
      case PLANNED -> EnumSet.of(OPEN);
      case OPEN -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.of(UNDER_REVIEW);
      case UNDER_REVIEW -> EnumSet.of(PRELIMINARY);
      case PRELIMINARY -> EnumSet.of(APPEALS);
      case APPEALS -> EnumSet.of(FINAL);
      case FINAL -> EnumSet.of(PRELIMINARY);
    };
  }

  public boolean canBecome(LevelStage next) {
    return successors().contains(next);
  }
}
