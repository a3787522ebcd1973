package ru.rsnms.reserve.selection;

import java.util.List;

/**
 * One step of the way to a decision, kept as what it is about and its numbers, put into words by
 * {@link Explanation}.
 *
 * @param details numbers, enums and names, in the order of the text's placeholders
 */
public record Reason(Why why, List<Object> details) {

  /** What a reason says; its details are named behind it. */
  public enum Why {
    /** Place, of how many, total. */
    PLACE,
    /** Last total that passed by result. */
    BORDER,
    /** Passed by result. */
    IN_QUOTA,
    /** Points missing to the border. */
    BELOW_BORDER,
    /** Nobody passes by result, for others have taken the places. */
    NO_PLACE,
    /** Equal totals; measure, own value, value at the border. */
    TIE_WON,
    TIE_LOST,
    /** Equal totals; the earlier application. */
    EARLIER_WON,
    EARLIER_LOST,
    /** Everything equal: contenders in the tie, places left. */
    TIE_OPEN,
    /** The commission chose: protocol. */
    COMMISSION_CHOSE,
    COMMISSION_CHOSE_OTHERS,
    /** Least total, own total. */
    BELOW_TOTAL,
    /** Measure, least value, own value. */
    BELOW_PART,
    /** Measure without a value, least value. */
    PART_MISSING,
    /** Contest, year, rank. */
    FAST_TRACK,
    /** A ground was there but was not needed: contest, year, rank. */
    FAST_TRACK_UNUSED,
    /** Number of the ticket. */
    TICKET,
    TICKET_UNUSED,
    /** A distinction does not count: contest, year. */
    UNVERIFIED,
    OTHER_CONTEST,
    OTHER_RANK,
    OLD_EDITION,
    TEAM_RESULT,
    NOT_ADMITTED,
    NOT_SCORED,
    WITHDRAWN,
    DISQUALIFIED
  }

  public Reason {
    details = List.copyOf(details);
  }

  static Reason of(Why why, Object... details) {
    return new Reason(why, List.of(details));
  }
}
