package ru.rsnms.execution;

/** How a term of a clause leads to days. */
public enum TermKind {
  /** One day of the calendar. */
  ON_DAY,
  /** A day and a month without a year: the next one there is. */
  NEXT_DAY,
  YEARLY,
  /** Twice a year: the last days of June and December. */
  HALF_YEARLY,
  QUARTERLY,
  MONTHLY,
  /** Calendar days from registration. */
  WITHIN_DAYS,
  /** Working days from registration. */
  WITHIN_WORKING_DAYS,
  WITHIN_MONTHS,
  /** Without an end («постоянно»). */
  CONSTANT,
  /** A day that the calendar does not have («31.09.2021»). */
  IMPOSSIBLE;

  public boolean isRecurring() {
    return this == YEARLY || this == HALF_YEARLY || this == QUARTERLY || this == MONTHLY;
  }
}
