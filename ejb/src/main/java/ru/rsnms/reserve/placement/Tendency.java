package ru.rsnms.reserve.placement;

/** What the own figures of an organisation say over the years. */
public enum Tendency {
  /** No year worse than the one before, and better in the end: a site of level 2. */
  STABLE_POSITIVE,
  /** Better in one year, worse in another: a site of level 3. */
  UNSTABLE,
  /** Not better in any year, and among the lowest of the region: a site of level 3. */
  STABLY_LOW,
  /** None of these. */
  ORDINARY,
  /** A year is missing. */
  NO_DATA
}
