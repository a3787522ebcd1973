package ru.rsnms.reserve.cadre;

import java.util.EnumSet;
import java.util.Set;

/** What became of a nomination for a vacancy. */
public enum NominationStage {
  PROPOSED,
  APPOINTED,
  /** With the reason. */
  DECLINED;

  private Set<NominationStage> successors() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(APPOINTED, DECLINED);
      case APPOINTED, DECLINED -> EnumSet.noneOf(NominationStage.class);
    };
  }

  public boolean canBecome(NominationStage next) {
    return successors().contains(next);
  }
}
