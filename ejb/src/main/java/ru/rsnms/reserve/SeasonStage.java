package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Where a season («сезон») stands between the first draft of its rules and the archive. */
public enum SeasonStage {
  /** The rules are still being settled. */
  DRAFT,
  /** The rules are frozen; the order that approves them is on its way. */
  ORDERED,
  /** The order is registered. */
  APPROVED,
  /** Applications are taken, levels are open. */
  RUNNING,
  /** All levels are final. */
  CLOSED,
  ARCHIVED,
  CANCELLED;

  private Set<SeasonStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(ORDERED, CANCELLED);
      case ORDERED -> EnumSet.of(APPROVED, DRAFT, CANCELLED);
      case APPROVED -> EnumSet.of(RUNNING, CANCELLED);
      case RUNNING -> EnumSet.of(CLOSED, CANCELLED);
      case CLOSED -> EnumSet.of(ARCHIVED);
      case ARCHIVED, CANCELLED -> EnumSet.noneOf(SeasonStage.class);
    };
  }

  public boolean canBecome(SeasonStage next) {
    return successors().contains(next);
  }

  /** May the rules still change? */
  public boolean isOpenToRules() {
    return this == DRAFT;
  }

  /** Have the rules the force of an order? */
  public boolean isInForce() {
    return this == APPROVED || this == RUNNING;
  }
}
