package ru.rsnms.reserve.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import ru.rsnms.reserve.rule.Merit;

/** What contenders with a result are compared by: the total, then the measures in their order. */
final class RankKey implements Comparable<RankKey> {

  private static final int SCALE = 4;

  private final long[] measures;

  private RankKey(long[] measures) {
    this.measures = measures;
  }

  /**
   * @param total rounded as it is compared
   * @param criteria that part equal totals, in their order
   */
  static RankKey of(BigDecimal total, Contender contender, List<Merit> criteria) {
    var measures = new long[criteria.size() + 1];
    measures[0] = exact(total);
    for (var i = 0; i < criteria.size(); i++) {
      var merit = contender.merits().get(criteria.get(i));
      measures[i + 1] = merit == null ? Long.MIN_VALUE : exact(merit);
    }
    return new RankKey(measures);
  }

  private static long exact(BigDecimal value) {
    return value.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue().longValueExact();
  }

  /** The first criterion that parts two keys of equal total. */
  Merit parting(RankKey other, List<Merit> criteria) {
    return criteria.get(Arrays.mismatch(measures, other.measures) - 1);
  }

  /** A measure of the tie-break, a dash where it is missing. */
  Object measure(int criterion) {
    var value = measures[criterion + 1];
    return value == Long.MIN_VALUE
        ? "\u2013"
        : BigDecimal.valueOf(value, SCALE).stripTrailingZeros();
  }

  BigDecimal total(int decimals) {
    return BigDecimal.valueOf(measures[0], SCALE).setScale(decimals, RoundingMode.HALF_UP);
  }

  boolean sameTotal(RankKey other) {
    return measures[0] == other.measures[0];
  }

  /** The better one comes first. */
  @Override
  public int compareTo(RankKey other) {
    for (var i = 0; i < measures.length; i++) {
      if (measures[i] != other.measures[i]) {
        return measures[i] > other.measures[i] ? -1 : 1;
      }
    }
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RankKey that && Arrays.equals(measures, that.measures);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(measures);
  }
}
