package ru.rsnms.agreement;

import java.util.EnumSet;
import java.util.Set;

/** How far a party has come with an agreement. */
public enum PartyState {
  /** Has it to read, or will when it is sent. */
  INVITED,
  VIEWED,
  /** Proposes changes. */
  COMMENTED,
  /** Accepts the version it read. */
  ACCEPTED,
  SIGNED,
  REFUSED;

  private Set<PartyState> successors() {
    return switch (this) {
      case INVITED -> EnumSet.of(VIEWED, COMMENTED, ACCEPTED, REFUSED);
      case VIEWED -> EnumSet.of(COMMENTED, ACCEPTED, REFUSED);
      case COMMENTED -> EnumSet.of(ACCEPTED, VIEWED, REFUSED);
      case ACCEPTED -> EnumSet.of(COMMENTED, VIEWED, SIGNED, REFUSED);
      case SIGNED -> EnumSet.of(VIEWED, REFUSED);
      case REFUSED -> EnumSet.noneOf(PartyState.class);
    };
  }

  public boolean canBecome(PartyState next) {
    return successors().contains(next);
  }
}
