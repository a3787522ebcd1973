package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Where an organisation stands on its way to take teams. */
public enum SiteStage {
  PROPOSED,
  /** An order on its status is being prepared. */
  ORDERED,
  /** The order has its number. */
  ACTIVE,
  FINISHED,
  /** Given up before it was ordered, with the reason. */
  DROPPED;

  private Set<SiteStage> successors() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(ORDERED, DROPPED);
      case ORDERED -> EnumSet.of(ACTIVE, DROPPED);
      case ACTIVE -> EnumSet.of(FINISHED);
      case FINISHED, DROPPED -> EnumSet.noneOf(SiteStage.class);
    };
  }

  public boolean canBecome(SiteStage next) {
    return successors().contains(next);
  }

  /** May the order on its status still be drafted or printed anew? */
  public boolean isBeforeOrder() {
    return this == PROPOSED || this == ORDERED;
  }
}
