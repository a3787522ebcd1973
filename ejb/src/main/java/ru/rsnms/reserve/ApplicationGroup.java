package ru.rsnms.reserve;

import java.util.List;

/**
 * Applications that have one thing in common: a number of the season's overview and the list behind
 * it.
 */
public enum ApplicationGroup {
  /** Take part: admitted, and neither withdrawn nor disqualified since. */
  ADMITTED,
  /** Have a result or an attempt that is over. */
  TESTED,
  /** Admitted, and the season's test is still before them. */
  UNTESTED,
  PASSED_FIRST,
  FAILED_FIRST,
  PASSED_SECOND,
  FAILED_SECOND,
  PASSED_THIRD,
  FAILED_THIRD,
  /** Came with a ticket of the season before. */
  BY_TICKET,
  /** Got a ticket to the next season. */
  TICKETED,
  /** The day is over on which their admission had to be decided. */
  LATE_ADMISSION,
  /** The day is over on which they had to be mended. */
  LATE_MENDING,
  /** The day is over on which the test had to be taken. */
  LATE_TEST,
  /** The candidate is late with one or the other. */
  LATE_CANDIDATE;

  /** Levels 1 to 3, each with who passed and who did not. */
  public static final List<ApplicationGroup> PASSED =
      List.of(PASSED_FIRST, PASSED_SECOND, PASSED_THIRD);

  public static final List<ApplicationGroup> FAILED =
      List.of(FAILED_FIRST, FAILED_SECOND, FAILED_THIRD);

  /** Do only those know who read results of the test? */
  public boolean isAboutTheTest() {
    return this == TESTED || this == UNTESTED || this == LATE_TEST;
  }
}
