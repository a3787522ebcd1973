package ru.rsnms.reserve.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What becomes of a broken number of places («48,5»). */
public enum Rounding {
  DOWN,
  UP,
  /** To the nearer number, a half upwards. */
  HALF_UP;

  public int round(BigDecimal places) {
    return places.setScale(0, mode()).intValueExact();
  }

  private RoundingMode mode() {
    return switch (this) {
      case DOWN -> RoundingMode.DOWN;
      case UP -> RoundingMode.UP;
      case HALF_UP -> RoundingMode.HALF_UP;
    };
  }
}
