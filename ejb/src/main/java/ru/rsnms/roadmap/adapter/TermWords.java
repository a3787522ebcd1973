package ru.rsnms.roadmap.adapter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ru.rsnms.roadmap.adapter.check.ReadRoadmap;
import ru.rsnms.shared.DatePeriod;

/**
 * Days that the words of a term mean, as far as they are plain: dates, months and years. A term
 * that comes back every year has none.
 */
final class TermWords {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{2})\\.(\\d{4})");
  private static final Pattern YEARS =
      Pattern.compile("(20\\d{2})\\s*[-\u2013\u2014]\\s*(20\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
  private static final Pattern UNTIL = pattern("until");
  private static final Pattern YEARLY = pattern("yearly");
  private static final List<Pattern> MONTHS =
      IntStream.rangeClosed(1, 12).mapToObj(number -> pattern("month." + number)).toList();

  private TermWords() {}

  private static Pattern pattern(String key) {
    return Pattern.compile(
        PartyWords.WORDS.getString(key), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static ReadRoadmap.Span spanOf(String words) {
    if (YEARLY.matcher(words).find() && !YEARS.matcher(words).find()) {
      return new ReadRoadmap.Span(null, null);
    }
    var days = DAY.matcher(words).results().map(TermWords::day).toList();
    if (!days.isEmpty()) {
      return spanOf(words, days.stream().filter(day -> day != null).toList());
    }
    var years = YEARS.matcher(words);
    if (years.find()) {
      return new ReadRoadmap.Span(first(years.group(1)), last(years.group(2)));
    }
    var year = YEAR.matcher(words);
    return year.find()
        ? ofMonths(words, Integer.parseInt(year.group(1)))
        : new ReadRoadmap.Span(null, null);
  }

  /** One day is the end; of several the first and the last count. */
  private static ReadRoadmap.Span spanOf(String words, List<LocalDate> days) {
    if (days.isEmpty()) {
      return new ReadRoadmap.Span(null, null);
    }
    var end = days.stream().max(Comparator.naturalOrder()).orElseThrow();
    var from = days.size() == 1 || UNTIL.matcher(words).find() ? null : days.get(0);
    return new ReadRoadmap.Span(from, end);
  }

  private static ReadRoadmap.Span ofMonths(String words, int year) {
    List<Integer> months = new ArrayList<>();
    IntStream.rangeClosed(1, 12)
        .filter(month -> MONTHS.get(month - 1).matcher(words).find())
        .forEach(months::add);
    if (months.isEmpty()) {
      var until = UNTIL.matcher(words).find();
      return new ReadRoadmap.Span(until ? null : first("" + year), last("" + year));
    }
    return new ReadRoadmap.Span(
        LocalDate.of(year, months.get(0), 1),
        YearMonth.of(year, Month.of(months.get(months.size() - 1))).atEndOfMonth());
  }

  /** The years that a title names («на 2024-2028 гг.»); {@code null} where it names none. */
  static DatePeriod periodOf(String title) {
    var years = YEARS.matcher(title);
    return years.find() && years.group(1).compareTo(years.group(2)) <= 0
        ? new DatePeriod(first(years.group(1)), last(years.group(2)))
        : null;
  }

  private static LocalDate day(MatchResult found) {
    try {
      return LocalDate.of(
          Integer.parseInt(found.group(3)),
          Integer.parseInt(found.group(2)),
          Integer.parseInt(found.group(1)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static LocalDate first(String year) {
    return LocalDate.of(Integer.parseInt(year), Month.JANUARY, 1);
  }

  private static LocalDate last(String year) {
    return LocalDate.of(Integer.parseInt(year), Month.DECEMBER, 31);
  }
}
