package ru.rsnms.reserve.letter;

import java.util.EnumSet;
import java.util.Set;

/** The way of a letter through one channel. */
public enum DeliveryStage {
  PREPARED,
  SENT,
  DELIVERED,
  /** With the reason; may be tried again. */
  FAILED;

  private Set<DeliveryStage> successors() {
    return switch (this) {
      case PREPARED -> EnumSet.of(SENT, FAILED);
      case SENT -> EnumSet.of(DELIVERED, FAILED);
      case FAILED -> EnumSet.of(PREPARED);
      case DELIVERED -> EnumSet.noneOf(DeliveryStage.class);
    };
  }

  public boolean canBecome(DeliveryStage next) {
    return successors().contains(next);
  }
}
