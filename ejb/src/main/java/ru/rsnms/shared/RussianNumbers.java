package ru.rsnms.shared;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;

/** Numbers as sentences write them: 12 345,67, three digits behind the comma at most. */
final class RussianNumbers {

  private static final DecimalFormatSymbols SIGNS = DecimalFormatSymbols.getInstance(Texts.RUSSIAN);

  private static final int DECIMALS = 3;
  private static final int GROUP = 1000;

  /** Digits that a number of 64 bits holds for certain. */
  private static final int EXACT = 18;

  private RussianNumbers() {}

  static String written(Number number) {
    if (number instanceof Integer || number instanceof Long) {
      return number.longValue() < 0 ? formatted(number) : whole(number.longValue());
    }
    return number instanceof BigDecimal value && isShort(value)
        ? fraction(value.unscaledValue().longValue(), value.scale())
        : formatted(number);
  }

  private static boolean isShort(BigDecimal value) {
    return value.signum() >= 0
        && value.scale() >= 0
        && value.scale() <= DECIMALS
        && value.precision() <= EXACT;
  }

  private static String whole(long value) {
    if (value < GROUP) {
      return Long.toString(value);
    }
    var rest = Long.toString(value % GROUP + GROUP).substring(1);
    return whole(value / GROUP) + SIGNS.getGroupingSeparator() + rest;
  }

  private static String fraction(long digits, int scale) {
    var unit = 1;
    for (var i = 0; i < scale; i++) {
      unit *= 10;
    }
    var behind = digits % unit;
    if (behind == 0) {
      return whole(digits / unit);
    }
    var text = Long.toString(behind + unit);
    var end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return whole(digits / unit) + SIGNS.getDecimalSeparator() + text.substring(1, end);
  }

  private static String formatted(Number number) {
    return NumberFormat.getInstance(Texts.RUSSIAN).format(number);
  }
}
