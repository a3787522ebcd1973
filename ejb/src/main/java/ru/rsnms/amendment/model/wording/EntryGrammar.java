package ru.rsnms.amendment.model.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.model.TextTree;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.RussianDates;

/** The clause on entry into force: says it, and reads it in the acts of others. */
public final class EntryGrammar {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern ENTERS =
      Pattern.compile(
          "(?:приказ|распоряжение)\\s+вступает\\s+в\\s+силу\\s+(.*)", FLAGS | Pattern.DOTALL);
  private static final Pattern ON_DATE =
      Pattern.compile("^с\\s+(\\d{1,2})\\.(\\d{2})\\.(\\d{4})", FLAGS);
  private static final Pattern ON_DATE_IN_WORDS =
      Pattern.compile("^с\\s+(\\d{1,2})\\s+([а-я]+)\\s+(\\d{4})", FLAGS);
  private static final Pattern AFTER_DAYS =
      Pattern.compile(
          "^по\\s+истечении\\s+(\\d{1,3}|[а-я]+)\\s+(?:календарных\\s+)?дн(?:ей|я)\\s+(?:после|со)\\s+дня.*опубликовани",
          FLAGS | Pattern.DOTALL);
  private static final Pattern NEXT_DAY =
      Pattern.compile(
          "^(?:на\\s+следующий\\s+день|на\\s+другой\\s+день).*опубликовани",
          FLAGS | Pattern.DOTALL);
  private static final Pattern PUBLICATION_DAY =
      Pattern.compile(
          "^(?:со\\s+дня|с\\s+момента|после)\\s+(?:его\\s+)?(?:официального\\s+)?опубликовани",
          FLAGS);
  private static final Pattern SIGNING =
      Pattern.compile(
          "^(?:со\\s+дня|с\\s+момента|с\\s+даты)\\s+(?:его\\s+)?(?:подписани|издани|регистраци)",
          FLAGS);
  private static final Map<String, Integer> NUMERALS =
      Map.of(
          "одного",
          1,
          "двух",
          2,
          "трех",
          3,
          "пяти",
          5,
          "семи",
          7,
          "десяти",
          10,
          "пятнадцати",
          15,
          "тридцати",
          30);

  private EntryGrammar() {}

  /** The rule that the act itself states; empty where it says nothing that is understood. */
  public static Optional<EntryIntoForce> read(OrderText text) {
    return text.units().stream()
        .flatMap(TextTree::withDescendants)
        .map(NormUnit::text)
        .flatMap(EntryGrammar::rule)
        .findFirst();
  }

  private static Stream<EntryIntoForce> rule(String words) {
    var found = ENTERS.matcher(words.replace('\u00a0', ' ').replaceAll("[«»]", ""));
    return found.find() ? term(found.group(1).strip()).stream() : Stream.empty();
  }

  private static Optional<EntryIntoForce> term(String words) {
    if (SIGNING.matcher(words).find()) {
      return Optional.of(EntryIntoForce.onSigning());
    }
    if (PUBLICATION_DAY.matcher(words).find()) {
      return Optional.of(EntryIntoForce.afterPublication(0));
    }
    if (NEXT_DAY.matcher(words).find()) {
      return Optional.of(EntryIntoForce.afterPublication(1));
    }
    return onDate(words).or(() -> afterDays(words));
  }

  private static Optional<EntryIntoForce> onDate(String words) {
    var digits = ON_DATE.matcher(words);
    if (digits.find()) {
      return date(digits, Integer.parseInt(digits.group(2)));
    }
    var inWords = ON_DATE_IN_WORDS.matcher(words);
    return inWords.find()
        ? date(inWords, RussianDates.monthNumber(inWords.group(2)))
        : Optional.empty();
  }

  private static Optional<EntryIntoForce> date(Matcher found, int month) {
    try {
      var day =
          LocalDate.of(Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1)));
      return Optional.of(EntryIntoForce.on(day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<EntryIntoForce> afterDays(String words) {
    var found = AFTER_DAYS.matcher(words);
    if (!found.find()) {
      return Optional.empty();
    }
    var count = found.group(1);
    var days =
        count.matches("\\d+") ? Integer.valueOf(count) : NUMERALS.get(TokenGrammar.small(count));
    return Optional.ofNullable(days).map(whole -> EntryIntoForce.afterPublication(whole + 1));
  }

  /** «Настоящий приказ вступает в силу …». */
  public static String sentence(EntryIntoForce entry, DocumentKind kind) {
    var act = kind == DocumentKind.ORDER ? "Настоящий приказ" : "Настоящее распоряжение";
    return act + " вступает в силу " + words(entry) + ".";
  }

  private static String words(EntryIntoForce entry) {
    return switch (entry.rule()) {
      case ON_SIGNING -> "со дня подписания";
      case ON_DATE -> "с " + RussianDates.digits(entry.date());
      case AFTER_PUBLICATION ->
          switch (entry.days()) {
            case 0 -> "со дня его официального опубликования";
            case 1 -> "на следующий день после дня его официального опубликования";
            default ->
                "по истечении "
                    + (entry.days() - 1)
                    + " "
                    + ofDays(entry.days() - 1)
                    + " после дня его официального опубликования";
          };
    };
  }

  private static String ofDays(int count) {
    return count % 10 == 1 && count % 100 != 11 ? "дня" : "дней";
  }
}
