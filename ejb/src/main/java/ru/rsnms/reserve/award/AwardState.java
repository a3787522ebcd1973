package ru.rsnms.reserve.award;

/** What becomes of a line of a list of winners. */
public enum AwardState {
  /** One person fits, and the result is new. */
  MATCHED,
  /** The system has the result already. */
  KNOWN,
  /** Several people fit; somebody has to say who it is. */
  AMBIGUOUS,
  /** Nobody in the registry fits. */
  UNKNOWN,
  /** Something in the line cannot be read. */
  BROKEN,
  /** Written down. */
  KEPT
}
