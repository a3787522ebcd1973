package ru.rsnms.reserve.selection;

import ru.rsnms.reserve.rule.QuotaBase;

/** How far a contender has come when the selection is run. */
public enum Standing {
  /** Handed in, not admitted (yet). */
  SUBMITTED,
  /** Admitted, without a result. */
  ADMITTED,
  SCORED,
  WITHDRAWN,
  DISQUALIFIED;

  /** Does the contender count when the share is taken of this base? */
  boolean isIn(QuotaBase base) {
    return switch (base) {
      case SUBMITTED -> isTakingPart();
      case ADMITTED -> isAdmitted();
      case SCORED -> this == SCORED;
    };
  }

  boolean isAdmitted() {
    return this == ADMITTED || this == SCORED;
  }

  boolean isTakingPart() {
    return this != WITHDRAWN && this != DISQUALIFIED;
  }
}
