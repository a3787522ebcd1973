package ru.rsnms.roadmap;

import java.util.EnumSet;
import java.util.Set;

/** Where a roadmap stands; visas and signatures are those of the order that approves it. */
public enum RoadmapStage {
  DRAFT,
  APPROVED,
  CLOSED;

  /** The whole life on one screen; a new stage does not compile until it is placed here. */
  private Set<RoadmapStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(APPROVED);
      case APPROVED -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(RoadmapStage.class);
    };
  }

  public boolean canBecome(RoadmapStage next) {
    return successors().contains(next);
  }

  /** May rows be added, changed and removed? */
  public boolean isEditable() {
    return this == DRAFT;
  }

  /** Has an order put it into force, whether or not it still runs? */
  public boolean isAnnounced() {
    return this == APPROVED || this == CLOSED;
  }
}
