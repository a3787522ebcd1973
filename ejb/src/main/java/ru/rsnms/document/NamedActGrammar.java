package ru.rsnms.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.shared.RussianDates;

/** Finds acts named by date and number: «от 06.05.2022 № 1145», «от 6 мая 2022 г. № 1145-р». */
public final class NamedActGrammar {

  private static final Pattern MENTION =
      Pattern.compile(
          "от\\s+(?:(\\d{1,2})\\.(\\d{2})\\.(\\d{4})|«?(\\d{1,2})»?\\s+([а-я]+)\\s+(\\d{4})"
              + "(?:\\s*(?:г\\.|года))?)\\s*(?:№|N)\\s*([^\\s«,;:)]*[^\\s«,;:).])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NamedActGrammar() {}

  /** The first act named. */
  public static Optional<NamedAct> first(String text) {
    return in(text).findFirst();
  }

  /** All acts named, in reading order. */
  public static Stream<NamedAct> in(String text) {
    return MENTION.matcher(text.replace('\u00a0', ' ')).results().map(NamedActGrammar::act);
  }

  private static NamedAct act(MatchResult found) {
    var digits = found.group(1) != null;
    var day = digits ? found.group(1) : found.group(4);
    var month =
        digits ? Integer.parseInt(found.group(2)) : RussianDates.monthNumber(found.group(5));
    var year = digits ? found.group(3) : found.group(6);
    return new NamedAct(date(year, month, day), found.group(7), found.group());
  }

  private static LocalDate date(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
