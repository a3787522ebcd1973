package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** The right to enter the next season without its first level: one use, one season. */
public enum TicketStage {
  ISSUED,
  USED,
  /** The next season took its last application. */
  EXPIRED,
  /** The decision it came from was changed. */
  REVOKED;

  private Set<TicketStage> successors() {
    return switch (this) {
      case ISSUED -> EnumSet.of(USED, EXPIRED, REVOKED);
      case USED -> EnumSet.of(ISSUED);
      case EXPIRED, REVOKED -> EnumSet.noneOf(TicketStage.class);
    };
  }

  public boolean canBecome(TicketStage next) {
    return successors().contains(next);
  }
}
