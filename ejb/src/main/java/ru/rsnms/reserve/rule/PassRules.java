package ru.rsnms.reserve.rule;

import java.util.HashSet;
import java.util.List;
import ru.rsnms.shared.Invalid;

/**
 * By which rules one level lets its units pass, whatever the unit is: a person, a team or a member.
 *
 * @param places how many pass by result
 * @param base of whom a share is taken
 * @param fastTrack how winners of contests are set off against the quota
 * @param ticket the same for those who hold a right from the last season
 * @param grounds contests that open the fast track
 * @param minima what nobody passes below by result
 * @param tieBreak what decides between equal totals, in this order; after it the commission
 * @param decimals to which totals are compared
 */
public record PassRules(
    Places places,
    QuotaBase base,
    Bypass fastTrack,
    Bypass ticket,
    List<FastTrackGround> grounds,
    Minima minima,
    List<Merit> tieBreak,
    int decimals) {

  /**
   * How a way past the quota is counted.
   *
   * @param inBase are those who go that way part of the base of the share?
   */
  public record Bypass(BypassCounting counting, boolean inBase) {}

  public PassRules {
    grounds = List.copyOf(grounds);
    tieBreak = List.copyOf(tieBreak);
    if (new HashSet<>(tieBreak).size() != tieBreak.size()) {
      throw new Invalid("reserve/rule-twice", "tieBreak");
    }
  }

  /** So many of the best, without ways past the quota. */
  public static PassRules best(Places places, int decimals) {
    var nobody = new Bypass(BypassCounting.ON_TOP, true);
    return new PassRules(
        places, QuotaBase.SCORED, nobody, nobody, List.of(), Minima.NONE, List.of(), decimals);
  }

  /** The same with other minima. */
  public PassRules with(Minima others) {
    return new PassRules(places, base, fastTrack, ticket, grounds, others, tieBreak, decimals);
  }

  /** The same with other places. */
  public PassRules with(Places others) {
    return new PassRules(others, base, fastTrack, ticket, grounds, minima, tieBreak, decimals);
  }
}
