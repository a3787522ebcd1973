package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/**
 * A person's stay in the reserve, regional or municipal. An order that extends it moves its end and
 * leaves its stage.
 */
public enum ReserveStage {
  PROPOSED,
  /** By order. */
  ENROLLED,
  IN_TRAINING,
  READY,
  /** For a vacancy. */
  NOMINATED,
  APPOINTED,
  EXPIRED,
  /** By order, with the reason. */
  EXCLUDED,
  /** Never enrolled: what the proposal rested on no longer holds. */
  DROPPED;

  private Set<ReserveStage> successors() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(ENROLLED, DROPPED);
      case ENROLLED -> EnumSet.of(IN_TRAINING, READY, NOMINATED, EXPIRED, EXCLUDED);
      case IN_TRAINING -> EnumSet.of(READY, EXPIRED, EXCLUDED);
      case READY -> EnumSet.of(NOMINATED, EXPIRED, EXCLUDED);
      case NOMINATED -> EnumSet.of(APPOINTED, READY, EXPIRED, EXCLUDED);
      case APPOINTED, EXPIRED, EXCLUDED, DROPPED -> EnumSet.noneOf(ReserveStage.class);
    };
  }

  public boolean canBecome(ReserveStage next) {
    return successors().contains(next);
  }

  /** Is the person in the reserve? */
  public boolean isMember() {
    return this == ENROLLED || this == IN_TRAINING || this == READY || this == NOMINATED;
  }
}
