package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Whether the institute has found a claimed result of a contest to be true. */
public enum ClaimStage {
  /** Nobody has looked at the proof yet. */
  CLAIMED,
  VERIFIED,
  /** With the reason. */
  REFUSED;

  private Set<ClaimStage> successors() {
    return switch (this) {
      case CLAIMED -> EnumSet.of(VERIFIED, REFUSED);
      case VERIFIED -> EnumSet.of(REFUSED);
      case REFUSED -> EnumSet.of(VERIFIED);
    };
  }

  public boolean canBecome(ClaimStage next) {
    return successors().contains(next);
  }
}
