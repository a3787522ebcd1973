package ru.rsnms.expertise;

import java.util.EnumSet;
import java.util.Set;

/** Where a panel of experts stands. */
public enum PanelStage {
  OPEN,
  /** What was submitted is locked, what was not has expired. */
  CLOSED;

  private Set<PanelStage> successors() {
    return switch (this) {
      case OPEN -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(PanelStage.class);
    };
  }

  public boolean canBecome(PanelStage next) {
    return successors().contains(next);
  }
}
