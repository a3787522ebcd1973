package ru.rsnms.signature;

/** How one check ended. */
public enum CheckOutcome {
  PASSED,
  FAILED,
  /** There was nothing to check it with; the sentence says what. */
  UNKNOWN
}
