package ru.rsnms.reserve.selection;

/** What a selection says of a contender. */
public enum Outcome {
  PASSED,
  NOT_PASSED,
  /** All measures are equal at the border: the commission chooses. */
  AWAITS_COMMISSION,
  /** Withdrawn or disqualified. */
  OUT
}
