package ru.rsnms.reserve.selection;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.PassRules;
import ru.rsnms.reserve.selection.Reason.Why;

/**
 * A way past the quota, found or refused.
 *
 * <p>A ticket goes before a distinction: who holds one takes no part in the selection at all.
 *
 * @param ground {@code null} where there is none
 * @param reason why it opens the way; {@code null} where there is none
 * @param refused why distinctions do not
 */
record Claim(Ground ground, Reason reason, List<Reason> refused) {

  private static final Claim NONE = new Claim(null, null, List.of());

  static Claim of(Contender contender, PassRules rules) {
    if (!contender.standing().isAdmitted()) {
      return NONE;
    }
    if (contender.ticket() != null) {
      return new Claim(Ground.TICKET, Reason.of(Why.TICKET, contender.ticket()), List.of());
    }
    if (contender.distinctions().isEmpty()) {
      return NONE;
    }
    var refused = new ArrayList<Reason>();
    for (var distinction : contender.distinctions()) {
      var obstacle = obstacle(distinction, rules.grounds());
      if (obstacle == null) {
        return new Claim(Ground.FAST_TRACK, said(Why.FAST_TRACK, distinction), List.of());
      }
      refused.add(said(obstacle, distinction));
    }
    return new Claim(null, null, refused);
  }

  /** Why a distinction does not open the fast track, {@code null} if it does. */
  private static Why obstacle(Distinction distinction, List<FastTrackGround> grounds) {
    var ground = grounds.stream().filter(one -> one.isAbout(distinction.contest())).findFirst();
    if (ground.isEmpty()) {
      return Why.OTHER_CONTEST;
    }
    if (!ground.get().ranks().contains(distinction.rank())) {
      return Why.OTHER_RANK;
    }
    if (distinction.year() < ground.get().firstYear()) {
      return Why.OLD_EDITION;
    }
    if (distinction.ofTeam() && !ground.get().teamCounts()) {
      return Why.TEAM_RESULT;
    }
    return distinction.verified() ? null : Why.UNVERIFIED;
  }

  private static Reason said(Why why, Distinction distinction) {
    return Reason.of(
        why, distinction.contest(), String.valueOf(distinction.year()), distinction.rank());
  }

  boolean isOpen() {
    return ground != null;
  }

  PassRules.Bypass counting(PassRules rules) {
    return ground == Ground.TICKET ? rules.ticket() : rules.fastTrack();
  }

  /** What is said of a way that was there and was not needed. */
  Reason unused() {
    var why = ground == Ground.TICKET ? Why.TICKET_UNUSED : Why.FAST_TRACK_UNUSED;
    return new Reason(why, reason.details());
  }
}
