package ru.rsnms.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.stream.Stream;

/** Dates as official papers write them. */
public final class RussianDates {

  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d\u00a0MMMM yyyy", Texts.RUSSIAN);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm").withZone(TimeProducer.ZONE);

  private RussianDates() {}

  /** {@code 08.06.2023}. */
  public static String digits(LocalDate date) {
    return DIGITS.format(date);
  }

  /** Day, month in words, year with its abbreviation from the texts. */
  public static String words(LocalDate date) {
    return Texts.of("shared.year-mark", WORDS.format(date));
  }

  /** Number of a month in the genitive («мая»); 0 for a word that is no month. */
  public static int monthNumber(String word) {
    return Stream.of(Month.values())
        .filter(month -> month.getDisplayName(TextStyle.FULL, Texts.RUSSIAN).equalsIgnoreCase(word))
        .mapToInt(Month::getValue)
        .findFirst()
        .orElse(0);
  }

  /** {@code 08.06.2023, 14:05} in the region's zone. */
  public static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  static String asWritten(Object value) {
    if (value instanceof Instant moment) {
      return moment(moment);
    }
    return value instanceof LocalDate date ? digits(date) : String.valueOf(value);
  }
}
