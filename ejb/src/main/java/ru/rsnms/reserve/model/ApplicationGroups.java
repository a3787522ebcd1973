package ru.rsnms.reserve.model;

import ru.rsnms.reserve.ApplicationGroup;

/**
 * What makes an application {@code a} a member of a group, in the words of the database; the number
 * and the list behind it ask the same.
 */
final class ApplicationGroups {

  /** Today in the region, by the clock of the database. */
  static final String TODAY = "today";

  private static final String PUBLISHED = "('PRELIMINARY', 'APPEALED', 'FINAL', 'IN_ORDER')";

  private static final String TESTED =
      "(exists (select 1 from reserve.test_attempt t where t.application_id = a.id"
          + " and t.stage in ('FINISHED', 'EXPIRED', 'SCORED'))"
          + " or exists (select 1 from reserve.result r where r.application_id = a.id"
          + " and r.kind = 'TEST'))";

  private static final String UNTESTED =
      "(a.stage = 'ADMITTED' and not "
          + TESTED
          + " and exists (select 1 from reserve.season_test x where x.season_id = a.season_id))";

  private static final String LATE_MENDING = "(a.stage = 'RETURNED' and " + past("ADMISSION") + ")";

  private static final String LATE_TEST = "(" + UNTESTED + " and " + past("REVIEW") + ")";

  private ApplicationGroups() {}

  /**
   * @param tests may the caller know who has taken the test?
   */
  static String sql(ApplicationGroup group, boolean tests) {
    return switch (group) {
      case ADMITTED -> "a.stage = 'ADMITTED'";
      case TESTED -> tests ? TESTED : "false";
      case UNTESTED -> tests ? UNTESTED : "false";
      case PASSED_FIRST -> decided(1, true);
      case FAILED_FIRST -> decided(1, false);
      case PASSED_SECOND -> decided(2, true);
      case FAILED_SECOND -> decided(2, false);
      case PASSED_THIRD -> decided(3, true);
      case FAILED_THIRD -> decided(3, false);
      case BY_TICKET ->
          "exists (select 1 from reserve.ticket k where k.used_by = a.id and k.stage = 'USED')";
      case TICKETED ->
          "exists (select 1 from reserve.ticket k where k.season_id = a.season_id"
              + " and k.person_id = a.person_id and k.stage <> 'REVOKED')";
      case LATE_ADMISSION -> "(a.stage = 'SUBMITTED' and " + past("ADMISSION") + ")";
      case LATE_MENDING -> LATE_MENDING;
      case LATE_TEST -> tests ? LATE_TEST : "false";
      case LATE_CANDIDATE -> tests ? "(" + LATE_MENDING + " or " + LATE_TEST + ")" : LATE_MENDING;
    };
  }

  /** Only what is published counts: before that nobody outside of the commission knows. */
  private static String decided(int level, boolean passed) {
    return "exists (select 1 from reserve.decision d where d.season_id = a.season_id"
        + " and d.person_id = a.person_id and d.level = "
        + level
        + " and d.stage in "
        + PUBLISHED
        + (passed ? " and d.passed)" : " and not d.passed)");
  }

  private static String past(String milestone) {
    return "exists (select 1 from reserve.season_date m where m.season_id = a.season_id"
        + " and m.milestone = '"
        + milestone
        + "' and m.on_day < :"
        + TODAY
        + ")";
  }
}
