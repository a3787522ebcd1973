package ru.rsnms.execution.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.rsnms.registry.NameGrammar;
import ru.rsnms.registry.NameMention;

/**
 * Reads whom a clause charges: the words in the dative before the first infinitive («Отделу …
 * обеспечить …»), or those after a recommendation («Рекомендовать органам … направить …»).
 */
final class ExecutorGrammar {

  private static final List<String> CHARGING =
      List.of("рекомендовать", "предложить", "поручить", "обязать", "предписать");
  private static final Pattern ADVISES =
      Pattern.compile(
          "^(?:рекомендовать|предложить)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Beginnings that charge nobody though an infinitive may follow. */
  private static final Pattern CHARGES_NOBODY =
      Pattern.compile(
          "^(?:контроль|настоящ|приказ|распоряжени|пункт|подпункт|абзац|заголов|приложени|положени|слова|в\\s|на\\s|с\\s|за\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DATIVE =
      Pattern.compile("(?:[уюе]|ой|ей|ом|ем|ам|ям|ым|им|ами|и)$", Pattern.UNICODE_CASE);

  private static final Pattern INFINITIVE =
      Pattern.compile(
          "(?:.*[аяеиоуыё]ть(?:ся)?|.*(?:учесть|зачесть|прочесть)|.*(?:вести|нести|йти|расти|чести)(?:сь)?|.*(?:помочь|влечь|бречь|печь))");
  private static final Pattern NO_INFINITIVE =
      Pattern.compile("совести|повести|новости|печать|сеть|мать|пять|девять|десять");

  /** First words of units and posts in the dative, with their nominatives. */
  private static final Map<String, String> HEADS = heads();

  private ExecutorGrammar() {}

  /**
   * @param words in the nominative where known, without the name
   * @param name {@code null} where the clause names nobody
   * @param task what follows; empty where the clause only announces sub-clauses
   */
  record Charge(String words, String name, String task, boolean advised) {}

  static Optional<Charge> in(String clause) {
    var plain = clause.replace('\u00a0', ' ').strip();
    if (plain.isEmpty() || CHARGES_NOBODY.matcher(plain).find()) {
      return Optional.empty();
    }
    var advised = ADVISES.matcher(plain).find();
    var first = firstWord(plain).toLowerCase(Locale.ROOT);
    return CHARGING.contains(first)
        ? charge(plain.substring(first.length()).strip(), advised)
        : charge(plain, false);
  }

  private static Optional<Charge> charge(String text, boolean advised) {
    var verb = startOfInfinitive(text);
    var end = verb < 0 ? text.length() : verb;
    var executor = text.substring(0, end).strip().replaceAll("[:,\\s]+$", "");
    var announces = verb < 0 && text.endsWith(":");
    if (executor.isEmpty() || verb < 0 && !announces || !isDative(executor) || isVerb(executor)) {
      return Optional.empty();
    }
    var task = verb < 0 ? "" : text.substring(verb).strip();
    var name = NameGrammar.in(executor).stream().findFirst();
    return Optional.of(
        new Charge(
            nominative(withoutTerm(withoutName(executor, name))),
            name.map(NameMention::words).orElse(null),
            task,
            advised));
  }

  private static boolean isVerb(String executor) {
    return INFINITIVE.matcher(firstWord(executor).toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isDative(String executor) {
    var first = firstWord(executor);
    return first.length() > 2
        && (HEADS.containsKey(first.toLowerCase(Locale.ROOT))
            || Character.isUpperCase(first.charAt(0)) && DATIVE.matcher(first).find()
            || DATIVE.matcher(first).find());
  }

  private static String firstWord(String text) {
    return text.split("[\\s,:(]", 2)[0];
  }

  /** Where the first infinitive outside of quotations and brackets begins; -1 without one. */
  private static int startOfInfinitive(String text) {
    var open = withoutBrackets(Quotation.without(text));
    var words = Pattern.compile("[А-ЯЁа-яё-]+").matcher(open);
    while (words.find()) {
      var word = words.group();
      if (word.equals(word.toLowerCase(Locale.ROOT))
          && INFINITIVE.matcher(word).matches()
          && !NO_INFINITIVE.matcher(word).matches()) {
        return words.start();
      }
    }
    return -1;
  }

  private static String withoutBrackets(String text) {
    return Pattern.compile("\\([^)]*\\)")
        .matcher(text)
        .replaceAll(inner -> " ".repeat(inner.group().length()));
  }

  private static String withoutTerm(String executor) {
    return TermGrammar.in(executor)
        .map(term -> executor.replace(term.words(), "").replaceAll("[\\s,]+$", ""))
        .orElse(executor);
  }

  private static String withoutName(String executor, Optional<NameMention> name) {
    return name.map(one -> executor.replace('\u00a0', ' ').replace(one.words(), ""))
        .orElse(executor)
        .replaceAll("\\(\\s*[,;]?\\s*\\)", "")
        .replaceAll("\\s+", " ")
        .replaceAll("[\\s,]+$", "")
        .strip();
  }

  /** Turns the head of the phrase and the adjectives before it; unknown heads stay as they are. */
  static String nominative(String dative) {
    var words = dative.split(" ");
    var head = -1;
    for (var i = 0; i < words.length && head < 0; i++) {
      if (HEADS.containsKey(words[i].toLowerCase(Locale.ROOT))) {
        head = i;
      } else if (!words[i].matches("(?iu).*(?:ому|ему|ой|ей|ым|им)")) {
        return dative;
      }
    }
    if (head < 0) {
      return dative;
    }
    var last = HEADS.get(words[head].toLowerCase(Locale.ROOT));
    for (var i = 0; i < head; i++) {
      words[i] = adjective(words[i], last);
    }
    words[head] = last;
    return capitalized(String.join(" ", words));
  }

  private static String adjective(String dative, String head) {
    var velar = dative.toLowerCase(Locale.ROOT).matches(".*[кгхщшжч](?:ому|ему|им)");
    if (dative.endsWith("ому")) {
      return dative.replaceAll("ому$", head.matches(".*[оие]е$|.*о$") ? "ое" : velar ? "ий" : "ый");
    }
    if (dative.endsWith("ему")) {
      return dative.replaceAll("ему$", "ий");
    }
    return dative.replaceAll("ым$", "ые").replaceAll("им$", "ие");
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Map<String, String> heads() {
    var pairs =
        "отделу отдел;сектору сектор;управлению управление;департаменту департамент;"
            + "министерству министерство;институту институт;центру центр;комитету комитет;"
            + "учреждению учреждение;организации организация;службе служба;комиссии комиссия;"
            + "начальнику начальник;заведующему заведующий;заведующей заведующая;"
            + "руководителю руководитель;директору директор;ректору ректор;министру министр;"
            + "заместителю заместитель;специалисту специалист;консультанту консультант;"
            + "методисту методист;главе глава;председателю председатель;советнику советник;"
            + "секретарю секретарь;референту референт;бухгалтеру бухгалтер;"
            + "отделам отделы;органам органы;руководителям руководители;организациям организации;"
            + "учреждениям учреждения;директорам директора;начальникам начальники;главам главы;"
            + "заведующим заведующие;управлениям управления;центрам центры;службам службы;"
            + "специалистам специалисты;методистам методисты;координаторам координаторы;"
            + "координатору координатор;куратору куратор;кураторам кураторы";
    return Arrays.stream(pairs.split(";"))
        .map(pair -> pair.split(" "))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> pair[1], (one, other) -> one, LinkedHashMap::new));
  }
}
