package ru.rsnms.reserve.idea;

import java.util.EnumSet;
import java.util.Set;

/** An author's word that an idea came true, until the institute has looked at it. */
public enum EvidenceStage {
  CLAIMED,
  CONFIRMED,
  /** With the reason. */
  REFUSED;

  private Set<EvidenceStage> successors() {
    return switch (this) {
      case CLAIMED -> EnumSet.of(CONFIRMED, REFUSED);
      case CONFIRMED, REFUSED -> EnumSet.noneOf(EvidenceStage.class);
    };
  }

  public boolean canBecome(EvidenceStage next) {
    return successors().contains(next);
  }
}
