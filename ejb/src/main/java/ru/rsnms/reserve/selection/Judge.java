package ru.rsnms.reserve.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.PassRules;
import ru.rsnms.reserve.selection.Reason.Why;

/** Says of each contender what became of it, by virtue of what, and why. */
final class Judge {

  /** So many reasons do for most. */
  private static final int MOST_OFTEN = 3;

  private final PassRules rules;
  private final Queue queue;
  private final int scored;
  private final CommissionChoice choice;
  private final BorderLine border;

  /** Said to everybody alike; {@code null} where nobody passed by result. */
  private final Reason borderSaid;

  Judge(PassRules rules, Queue queue, int scored, CommissionChoice choice) {
    this.rules = rules;
    this.queue = queue;
    this.scored = scored;
    this.choice = choice;
    this.border = BorderLine.of(queue, rules);
    this.borderSaid = border.total() == null ? null : Reason.of(Why.BORDER, border.total());
  }

  /** The last total that passed by result, {@code null} where nobody did. */
  BigDecimal border() {
    return border.total();
  }

  /**
   * Judges one of them.
   *
   * @param place 0 without a result
   */
  Verdict verdict(Ranked one, int place) {
    var reasons = new ArrayList<Reason>(MOST_OFTEN);
    var ground = ground(one);
    var outcome = outcome(one, ground);
    reasons.add(decisive(one, ground, outcome));
    if (one.hasResult()) {
      reasons.add(Reason.of(Why.PLACE, place, scored, one.total()));
      if (borderSaid != null && outcome != Outcome.OUT) {
        reasons.add(borderSaid);
      }
    }
    if (ground == Ground.QUOTA && one.claim().isOpen()) {
      reasons.add(one.claim().unused());
    }
    if (outcome != Outcome.PASSED) {
      reasons.addAll(one.claim().refused());
    }
    return new Verdict(
        one.contender().id(),
        one.contender().number(),
        one.contender().municipality(),
        outcome,
        ground,
        place,
        one.total(),
        reasons);
  }

  /** The own result goes first where the rules let it stand in line. */
  private Ground ground(Ranked one) {
    var byResult = queue.groundOf(one.contender().id());
    return byResult != null ? byResult : one.claim().ground();
  }

  private Outcome outcome(Ranked one, Ground ground) {
    if (!one.contender().standing().isTakingPart()) {
      return Outcome.OUT;
    }
    if (ground != null) {
      return Outcome.PASSED;
    }
    return queue.isTied(one) && choice == null ? Outcome.AWAITS_COMMISSION : Outcome.NOT_PASSED;
  }

  private Reason decisive(Ranked one, Ground ground, Outcome outcome) {
    return switch (outcome) {
      case PASSED -> passed(one, ground);
      case AWAITS_COMMISSION -> Reason.of(Why.TIE_OPEN, queue.tied().size(), queue.tiedPlaces());
      case NOT_PASSED -> failed(one);
      case OUT -> standing(one);
    };
  }

  private Reason passed(Ranked one, Ground ground) {
    return switch (ground) {
      case QUOTA -> byResult(one);
      case FAST_TRACK, TICKET -> one.claim().reason();
      case COMMISSION -> Reason.of(Why.COMMISSION_CHOSE, choice.protocol());
      case APPEAL -> throw new IllegalStateException("an appeal is not computed");
    };
  }

  private Reason byResult(Ranked one) {
    var loser = border.firstBelow();
    return loser != null && one.key().sameTotal(loser)
        ? parted(one, loser, Why.TIE_WON, Why.EARLIER_WON)
        : Reason.of(Why.IN_QUOTA);
  }

  private Reason failed(Ranked one) {
    if (!one.hasResult()) {
      return standing(one);
    }
    var shortfall = Shortfall.of(one, rules.minima());
    if (shortfall.isPresent()) {
      return shortfall.get();
    }
    if (queue.isTied(one)) {
      return Reason.of(Why.COMMISSION_CHOSE_OTHERS, choice.protocol());
    }
    if (border.last() == null) {
      return Reason.of(Why.NO_PLACE);
    }
    return one.key().sameTotal(border.last())
        ? parted(one, border.last(), Why.TIE_LOST, Why.EARLIER_LOST)
        : Reason.of(Why.BELOW_BORDER, border.total().subtract(one.total()));
  }

  /** Names the measure that parted two of equal total, with both values where they say anything. */
  private Reason parted(Ranked one, RankKey other, Why byMeasure, Why byTime) {
    var criterion = one.key().parting(other, rules.tieBreak());
    if (!criterion.isShown()) {
      return Reason.of(byTime);
    }
    return Reason.of(byMeasure, criterion, shown(one.key(), criterion), shown(other, criterion));
  }

  private Object shown(RankKey key, Merit criterion) {
    return key.measure(rules.tieBreak().indexOf(criterion));
  }

  private static Reason standing(Ranked one) {
    return switch (one.contender().standing()) {
      case SUBMITTED -> Reason.of(Why.NOT_ADMITTED);
      case ADMITTED, SCORED -> Reason.of(Why.NOT_SCORED);
      case WITHDRAWN -> Reason.of(Why.WITHDRAWN);
      case DISQUALIFIED -> Reason.of(Why.DISQUALIFIED);
    };
  }
}
