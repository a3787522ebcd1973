package ru.rsnms.document;

import java.util.EnumSet;
import java.util.Set;

/** Where the publication of an order at one place stands: plan and proof are one thing. */
public enum PublicationState {
  PLANNED,
  PROVED,
  /** The clause need not be followed after all. */
  DROPPED;

  private Set<PublicationState> successors() {
    return switch (this) {
      case PLANNED -> EnumSet.of(PROVED, DROPPED);
      case PROVED, DROPPED -> EnumSet.noneOf(PublicationState.class);
    };
  }

  public boolean canBecome(PublicationState next) {
    return successors().contains(next);
  }
}
