package ru.rsnms.reserve;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the heads of organisations the reserve covers (распоряжение 139-р, 1.1.4: at least 10
 * %).
 *
 * @param heads heads of organisations
 * @param reserve people in the reserve
 * @param norm per cent that is asked for
 */
public record Coverage(int heads, int reserve, BigDecimal norm) {

  /** People needed: a part of a person is one more. */
  public int needed() {
    return norm.multiply(BigDecimal.valueOf(heads))
        .movePointLeft(2)
        .setScale(0, RoundingMode.UP)
        .intValueExact();
  }

  public boolean isMet() {
    return reserve >= needed();
  }

  /** People lacking, 0 when the norm is met. */
  public int missing() {
    return Math.max(0, needed() - reserve);
  }

  /** Per cent to one decimal; 100 where there is nobody to cover. */
  public BigDecimal share() {
    return heads == 0
        ? BigDecimal.valueOf(100).setScale(1)
        : BigDecimal.valueOf(100L * reserve)
            .divide(BigDecimal.valueOf(heads), 1, RoundingMode.DOWN);
  }
}
