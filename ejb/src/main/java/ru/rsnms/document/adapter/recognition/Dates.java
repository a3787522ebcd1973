package ru.rsnms.document.adapter.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.rsnms.shared.Texts;

/** Days that the words of a date mean. */
final class Dates {

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})\\.(\\d{2})\\.(\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})\\D{1,4}?(\\p{Ll}{3,9})\\s+(\\d{4})");

  private Dates() {}

  /** {@code null} where no calendar has such a day. */
  static LocalDate of(String words) {
    var digits = DIGITS.matcher(words);
    if (digits.find()) {
      return day(digits, Integer.parseInt(digits.group(2)));
    }
    var found = WORDS.matcher(words);
    return found.find() ? day(found, month(found.group(2))) : null;
  }

  private static LocalDate day(Matcher found, int month) {
    try {
      return LocalDate.of(
          Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Number of the month in the genitive; 0 where it is none. */
  private static int month(String word) {
    return Arrays.stream(Month.values())
        .filter(
            month ->
                month
                    .getDisplayName(TextStyle.FULL, Texts.RUSSIAN)
                    .equals(word.toLowerCase(Locale.ROOT)))
        .mapToInt(Month::getValue)
        .findFirst()
        .orElse(0);
  }
}
