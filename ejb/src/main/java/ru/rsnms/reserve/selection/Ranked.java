package ru.rsnms.reserve.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ru.rsnms.reserve.rule.PassRules;

/**
 * A contender with all that the selection needs to know beforehand.
 *
 * @param key {@code null} without a result
 * @param total rounded as it is compared; {@code null} without a result
 * @param claim the way past the quota
 */
record Ranked(Contender contender, RankKey key, BigDecimal total, Claim claim) {

  static Ranked of(Contender contender, PassRules rules) {
    var claim = Claim.of(contender, rules);
    if (!contender.hasResult()) {
      return new Ranked(contender, null, null, claim);
    }
    var total = contender.total().setScale(rules.decimals(), RoundingMode.HALF_UP);
    return new Ranked(contender, RankKey.of(total, contender, rules.tieBreak()), total, claim);
  }

  boolean hasResult() {
    return key != null;
  }
}
