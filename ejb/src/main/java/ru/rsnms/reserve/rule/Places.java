package ru.rsnms.reserve.rule;

import java.math.BigDecimal;

/**
 * How many pass by their result.
 *
 * @param measure share of a base, a number, or no limit
 * @param amount per cent of a share, number of places; {@code null} without a limit
 * @param rounding of a share
 */
public record Places(Measure measure, BigDecimal amount, Rounding rounding) {

  /** What the number of places hangs on. */
  public enum Measure {
    SHARE,
    FIXED,
    UNLIMITED
  }

  public static Places share(BigDecimal percent, Rounding rounding) {
    return new Places(Measure.SHARE, percent, rounding);
  }

  public static Places fixed(int places) {
    return new Places(Measure.FIXED, BigDecimal.valueOf(places), null);
  }

  public static Places unlimited() {
    return new Places(Measure.UNLIMITED, null, null);
  }

  /** The number before rounding: 48.5 of 97 at 50 %. */
  public BigDecimal exact(int base) {
    return switch (measure) {
      case SHARE -> amount.multiply(BigDecimal.valueOf(base)).movePointLeft(2).stripTrailingZeros();
      case FIXED -> amount;
      case UNLIMITED -> BigDecimal.valueOf(Integer.MAX_VALUE);
    };
  }

  public int of(int base) {
    return switch (measure) {
      case SHARE -> rounding.round(exact(base));
      case FIXED -> amount.intValueExact();
      case UNLIMITED -> Integer.MAX_VALUE;
    };
  }
}
