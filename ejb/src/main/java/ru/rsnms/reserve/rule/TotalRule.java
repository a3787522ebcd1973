package ru.rsnms.reserve.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a total of level 1 comes of its parts, both from 0 to 100.
 *
 * @param ideaWeight per cent of the idea; the rest is the test's
 * @param decimals of the total; a half is rounded upwards
 */
public record TotalRule(BigDecimal ideaWeight, int decimals) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** {@code null} where a part that weighs is missing. */
  public BigDecimal of(BigDecimal idea, BigDecimal test) {
    var testWeight = WHOLE.subtract(ideaWeight);
    if (isMissing(idea, ideaWeight) || isMissing(test, testWeight)) {
      return null;
    }
    return weighed(idea, ideaWeight)
        .add(weighed(test, testWeight))
        .movePointLeft(2)
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  private static boolean isMissing(BigDecimal part, BigDecimal weight) {
    return part == null && weight.signum() != 0;
  }

  private static BigDecimal weighed(BigDecimal part, BigDecimal weight) {
    return part == null ? BigDecimal.ZERO : part.multiply(weight);
  }
}
