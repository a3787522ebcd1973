package ru.rsnms.reserve.selection;

import java.math.BigDecimal;
import ru.rsnms.reserve.rule.PassRules;

/**
 * Where those who pass by result end.
 *
 * @param last key of the last who passed, {@code null} where nobody did
 * @param firstBelow key of the best who stood in line and did not, {@code null} where all did
 * @param total of the last
 */
record BorderLine(RankKey last, RankKey firstBelow, BigDecimal total) {

  static BorderLine of(Queue queue, PassRules rules) {
    var last = queue.last();
    return new BorderLine(
        last, queue.firstBelow(), last == null ? null : last.total(rules.decimals()));
  }
}
