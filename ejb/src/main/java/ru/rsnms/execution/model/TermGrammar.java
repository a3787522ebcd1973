package ru.rsnms.execution.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.rsnms.execution.Term;
import ru.rsnms.execution.TermKind;

/**
 * Reads the term of a clause from its Russian words. What is quoted is not read: years in the title
 * of another act set nobody a term.
 */
public final class TermGrammar {

  private static final List<String> MONTHS =
      List.of(
          "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр",
          "ноябр", "декабр");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("одн", 1),
          Map.entry("дву", 2),
          Map.entry("тре", 3),
          Map.entry("четыре", 4),
          Map.entry("пят", 5),
          Map.entry("шест", 6),
          Map.entry("сем", 7),
          Map.entry("восьм", 8),
          Map.entry("девят", 9),
          Map.entry("десят", 10),
          Map.entry("пятнадцат", 15),
          Map.entry("двадцат", 20),
          Map.entry("тридцат", 30));

  private static final String MONTH =
      "(?<month>январ|феврал|март|апрел|ма(?=[йяе](?![а-яё]))|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*";
  private static final String YEAR = "(?<year>20\\d{2})\\s*(?:г\\.|год[а-я]*|гг\\.|г(?![а-я]))?";
  private static final String UNTIL = "(?:(?:в срок )?(?:до|не позднее|к|по)|в срок)\\s+";
  private static final String EVERY_YEAR = "ежегодно,?\\s+";
  private static final String DAY_OF_MONTH =
      "(?:[,\\s]+(?:до|не позднее|к)\\s+(?<count>\\d{1,2})(?:-?го)?\\s+числа[^.;,]*)?";
  private static final String NUMBER = "(?<count>\\d{1,3}|[а-яё]+)(?:\\s*\\([^)]*\\))?";

  private static final String SINCE = "(?:\\s+со дня\\s+[^.;,]+)?";

  private static final List<Form> FORMS =
      List.of(
          form(EVERY_YEAR + UNTIL + "(?<day>\\d{1,2})\\s+" + MONTH, TermGrammar::yearly),
          form(UNTIL + "(?<day>\\d{1,2})\\s+" + MONTH + ",?\\s+ежегодно", TermGrammar::yearly),
          form(EVERY_YEAR + "в\\s+" + MONTH, TermGrammar::yearly),
          form("(?:[а-я]+\\s?[-–]\\s?)?" + MONTH + ",\\s*ежегодно", TermGrammar::yearly),
          form(UNTIL + "(?<day>\\d{1,2})\\.(?<mm>\\d{2})\\.(?<year>\\d{4})", TermGrammar::onDay),
          form(
              UNTIL + "[«\"]?(?<day>\\d{1,2})[»\"]?\\s+" + MONTH + "\\s+" + YEAR,
              TermGrammar::onDay),
          form("(?:до конца|к концу)\\s+" + YEAR, TermGrammar::endOfYear),
          form("(?:в|до конца|в течение)\\s+" + MONTH + "\\s+" + YEAR, TermGrammar::endOfMonth),
          form("в(?: течение)?\\s+(?<year>20\\d{2})\\s+год[а-я]+", TermGrammar::endOfYear),
          form("ежеквартально" + DAY_OF_MONTH, recurring(TermKind.QUARTERLY)),
          form("ежемесячно" + DAY_OF_MONTH, recurring(TermKind.MONTHLY)),
          form(
              "(?:2|два) раза в год|раз в полугодие|раз в полгода",
              recurring(TermKind.HALF_YEARLY)),
          form(
              "в течение\\s+"
                  + NUMBER
                  + "\\s+(?<kind>рабоч|календарн)?[а-я]*\\s*(?<unit>дн|месяц|недел)[а-яё]*"
                  + SINCE,
              TermGrammar::within),
          form("в течение\\s+(?<unit>месяц|недел)[а-я]+" + SINCE, TermGrammar::within),
          form(
              "в\\s+(?<count>\\d{1,3}-?|[а-яё]+?)х?(?<unit>дневн|недельн|месячн)ый\\s+срок" + SINCE,
              TermGrammar::within),
          form("в\\s+(?<unit>недельн|месячн)ый\\s+срок" + SINCE, TermGrammar::within),
          form("ежегодно", (words, found) -> onEndOfEveryYear(words)),
          form(UNTIL + "(?<day>\\d{1,2})\\s+" + MONTH, TermGrammar::nextDay),
          form(
              "постоянно|на постоянной основе|в течение всего (?:срока|периода)[^.;]*",
              recurring(TermKind.CONSTANT)));

  private TermGrammar() {}

  /** The term of a clause; the first form that fits tells. */
  public static Optional<Term> in(String clause) {
    var plain = Quotation.without(clause.replace('\u00a0', ' '));
    return FORMS.stream().flatMap(form -> form.read(plain).stream()).findFirst();
  }

  private static Form form(String pattern, BiFunction<String, Matcher, Term> meaning) {
    var compiled =
        Pattern.compile(
            "(?<![а-яё])(?:" + pattern + ")(?![а-яё\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return new Form(compiled, meaning);
  }

  private record Form(Pattern pattern, BiFunction<String, Matcher, Term> meaning) {

    Optional<Term> read(String text) {
      var found = pattern.matcher(text);
      return found.find()
          ? Optional.of(meaning.apply(found.group().strip(), found))
          : Optional.empty();
    }
  }

  private static Term yearly(String words, Matcher found) {
    var month = monthOf(found);
    var last = MonthDay.of(month, month == 2 ? 28 : YearMonth.of(2001, month).lengthOfMonth());
    return day(found)
        .map(day -> possible(words, () -> yearlyOn(words, MonthDay.of(month, day))))
        .orElseGet(() -> yearlyOn(words, last));
  }

  private static Term yearlyOn(String words, MonthDay when) {
    return new Term(words, TermKind.YEARLY, null, when, 0);
  }

  private static Term onEndOfEveryYear(String words) {
    return yearlyOn(words, MonthDay.of(12, 31));
  }

  private static Term nextDay(String words, Matcher found) {
    return possible(
        words,
        () ->
            new Term(
                words,
                TermKind.NEXT_DAY,
                null,
                MonthDay.of(monthOf(found), day(found).orElse(1)),
                0));
  }

  private static Term onDay(String words, Matcher found) {
    return possible(
        words, () -> on(words, LocalDate.of(year(found), monthOf(found), day(found).orElse(0))));
  }

  private static Term endOfYear(String words, Matcher found) {
    return on(words, LocalDate.of(year(found), 12, 31));
  }

  private static Term endOfMonth(String words, Matcher found) {
    return on(words, YearMonth.of(year(found), monthOf(found)).atEndOfMonth());
  }

  private static Term on(String words, LocalDate day) {
    return new Term(words, TermKind.ON_DAY, day, null, 0);
  }

  private static BiFunction<String, Matcher, Term> recurring(TermKind kind) {
    return (words, found) ->
        new Term(words, kind, null, null, group(found, "count").map(Integer::parseInt).orElse(0));
  }

  private static Term within(String words, Matcher found) {
    var number = group(found, "count").map(TermGrammar::number).orElse(1);
    var unit = found.group("unit").toLowerCase(Locale.ROOT);
    if (unit.startsWith("месяц") || unit.startsWith("месяч")) {
      return counted(words, TermKind.WITHIN_MONTHS, number);
    }
    if (unit.startsWith("недел")) {
      return counted(words, TermKind.WITHIN_DAYS, 7 * number);
    }
    var working =
        group(found, "kind").filter(kind -> kind.toLowerCase(Locale.ROOT).startsWith("рабоч"));
    return counted(
        words, working.isPresent() ? TermKind.WITHIN_WORKING_DAYS : TermKind.WITHIN_DAYS, number);
  }

  private static Term counted(String words, TermKind kind, int number) {
    return new Term(words, number == 0 ? TermKind.IMPOSSIBLE : kind, null, null, number);
  }

  /** Digits or a numeral; 0 for what is no number. */
  private static int number(String word) {
    var low = word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace("-", "");
    return low.matches("\\d+")
        ? Integer.parseInt(low)
        : NUMBERS.entrySet().stream()
            .filter(known -> low.startsWith(known.getKey()))
            .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
            .map(Map.Entry::getValue)
            .orElse(0);
  }

  private static Term possible(String words, java.util.function.Supplier<Term> reading) {
    try {
      return reading.get();
    } catch (DateTimeException noSuchDay) {
      return new Term(words, TermKind.IMPOSSIBLE, null, null, 0);
    }
  }

  private static int monthOf(Matcher found) {
    return group(found, "mm")
        .map(Integer::parseInt)
        .orElseGet(() -> 1 + MONTHS.indexOf(found.group("month").toLowerCase(Locale.ROOT)));
  }

  private static int year(Matcher found) {
    return Integer.parseInt(found.group("year"));
  }

  private static Optional<Integer> day(Matcher found) {
    return group(found, "day").map(Integer::parseInt);
  }

  /** A group that this form may not have. */
  private static Optional<String> group(Matcher found, String name) {
    return found.pattern().pattern().contains("(?<" + name + ">")
        ? Optional.ofNullable(found.group(name))
        : Optional.empty();
  }
}
