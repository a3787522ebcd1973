package ru.rsnms.reserve;

import java.util.EnumSet;
import java.util.Set;

/** Where the decision about one unit of a level stands. */
public enum DecisionStage {
  PROPOSED,
  CONFIRMED,
  PRELIMINARY,
  /** Until the appeal is decided, then preliminary again. */
  APPEALED,
  FINAL,
  IN_ORDER,
  /** With the reason. */
  VOID;

  private Set<DecisionStage> successors() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(CONFIRMED, VOID);
      case CONFIRMED -> EnumSet.of(PRELIMINARY, VOID);
      case PRELIMINARY -> EnumSet.of(APPEALED, FINAL, VOID);
      case APPEALED -> EnumSet.of(PRELIMINARY);
      case FINAL -> EnumSet.of(IN_ORDER, PRELIMINARY, VOID);
      case IN_ORDER, VOID -> EnumSet.noneOf(DecisionStage.class);
    };
  }

  public boolean canBecome(DecisionStage next) {
    return successors().contains(next);
  }
}
