package ru.rsnms.amendment.model.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds acts named by date and number: «от 06.05.2022 № 1145», «от 6 мая 2022 г. № 1145-р». */
public final class MentionGrammar {

  private static final List<String> MONTHS =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");
  private static final Pattern MENTION =
      Pattern.compile(
          "от\\s+(?:(\\d{1,2})\\.(\\d{2})\\.(\\d{4})|«?(\\d{1,2})»?\\s+([а-я]+)\\s+(\\d{4})"
              + "(?:\\s*(?:г\\.|года))?)\\s*(?:№|N)\\s*([^\\s«,;:)]+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern AMENDS =
      Pattern.compile(
          "внести\\b.*\\bизменени|изложи(?:ть|в)\\b|дополни(?:ть|в)\\b|замени(?:ть|в)\\s+слов"
              + "|исключи(?:ть|в)\\s+(?:слов|пункт|абзац|раздел)|утратившим[и]?\\s+силу",
          Pattern.CASE_INSENSITIVE
              | Pattern.UNICODE_CASE
              | Pattern.UNICODE_CHARACTER_CLASS
              | Pattern.DOTALL);
  private static final Pattern AMENDING_TITLE =
      Pattern.compile(
          "^о\\s+внесении\\s+изменени|^о\\s+признании\\s+утративши|^об\\s+изменении\\b|^об\\s+отмене\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private MentionGrammar() {}

  /** An act that a text names; the date may be missing where it is impossible. */
  public record Mention(LocalDate date, String number) {}

  /** The first act named. */
  public static Optional<Mention> first(String text) {
    var found = MENTION.matcher(text.replace('\u00a0', ' '));
    return found.find() ? Optional.of(mention(found)) : Optional.empty();
  }

  private static Mention mention(java.util.regex.Matcher found) {
    var digits = found.group(1) != null;
    var day = digits ? found.group(1) : found.group(4);
    var month = digits ? found.group(2) : month(found.group(5));
    var year = digits ? found.group(3) : found.group(6);
    return new Mention(date(year, month, day), found.group(7).replaceAll("[.]+$", ""));
  }

  private static String month(String word) {
    return Integer.toString(monthNumber(word));
  }

  /** 0 for a word that is no month. */
  static int monthNumber(String word) {
    return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
  }

  private static LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** Does the clause name an act, and not the one with the number? */
  static boolean speaksOfAnother(String clause, String number) {
    var outsideQuotes = clause.replaceAll("«[^»]*»?", "");
    return first(outsideQuotes).filter(found -> !found.number().equals(number)).isPresent();
  }

  /** Is it a clause that changes an act at all? */
  static boolean amends(String clause) {
    return AMENDS.matcher(clause).find();
  }

  /** Is the title one of an amending act («О внесении изменений в …»)? */
  public static boolean isAmendingTitle(String title) {
    return AMENDING_TITLE.matcher(title.strip()).find();
  }
}
