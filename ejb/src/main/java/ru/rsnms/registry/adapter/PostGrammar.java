package ru.rsnms.registry.adapter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.Sex;

/**
 * Declines posts, units and grounds of authority: the adjectives before the head word and the head
 * word itself; what follows («отдела правовой и кадровой работы») already stands in its own case.
 */
public final class PostGrammar {

  private static final int GENITIVE = 0;
  private static final String[] MASCULINE = {"а", "у", "а", "ом", "е"};
  private static final String[] SOFT_MASCULINE = {"я", "ю", "я", "ем", "е"};
  private static final String[] FEMININE = {"ы", "е", "у", "ой", "е"};
  private static final String[] FEMININE_I = {"и", "е", "у", "ой", "е"};
  private static final String[] IYA = {"ии", "ии", "ию", "ией", "ии"};
  private static final String[] SOFT_FEMININE = {"и", "и", "ь", "ью", "и"};
  private static final String[] NEUTER = {"а", "у", "о", "ом", "е"};
  private static final String[] NEUTER_IE = {"ия", "ию", "ие", "ием", "ии"};
  private static final String[] HARD_ADJECTIVE = {"ого", "ому", "ого", "ым", "ом"};
  private static final String[] VELAR_ADJECTIVE = {"ого", "ому", "ого", "им", "ом"};
  private static final String[] SOFT_ADJECTIVE = {"его", "ему", "его", "им", "ем"};
  private static final String[] FEMININE_ADJECTIVE = {"ой", "ой", "ую", "ой", "ой"};

  /** Adjectives that stand for the person: the post ends with them. */
  private static final Set<String> HEADS_LIKE_ADJECTIVES =
      Set.of("заведующий", "исполняющий", "управляющий", "заведующая", "исполняющая");

  private static final Set<String> LIFELESS =
      Set.of(
          "отдел",
          "сектор",
          "департамент",
          "комитет",
          "институт",
          "центр",
          "совет",
          "устав",
          "приказ",
          "колледж",
          "округ",
          "университет",
          "лицей",
          "договор",
          "закон");

  private static final Set<String> UNCHANGED = Set.of("вице", "пресс", "экс", "врио", "и.о.");

  private PostGrammar() {}

  /** The words in an oblique case; the nominative is what was given. */
  public static String form(String nominative, NameCase wanted) {
    if (wanted == NameCase.NOMINATIVE) {
      return nominative;
    }
    var words = nominative.strip().split("\\s+");
    for (var i = 0; i < words.length; i++) {
      var head = isHead(words[i]);
      words[i] = declined(words[i], wanted);
      if (head) {
        break;
      }
    }
    return String.join(" ", words);
  }

  /** With a small first letter, as inside a sentence; abbreviations keep theirs. */
  public static String lowered(String words) {
    return words.length() > 1 && Character.isLowerCase(words.charAt(1))
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** «действующего на основании …». */
  public static String acting(Sex sex, String basis) {
    return switch (sex) {
          case MALE -> "действующего";
          case FEMALE -> "действующей";
        }
        + " на основании "
        + basis;
  }

  private static boolean isHead(String word) {
    var low = word.toLowerCase(Locale.ROOT);
    return HEADS_LIKE_ADJECTIVES.contains(low)
        || !UNCHANGED.contains(low) && !low.matches(".*(?:ый|ий|ой|ая|яя|ое|ее)");
  }

  private static String declined(String word, NameCase wanted) {
    return Arrays.stream(word.split("-"))
        .map(part -> part(part, wanted))
        .collect(Collectors.joining("-"));
  }

  private static String part(String word, NameCase wanted) {
    var low = word.toLowerCase(Locale.ROOT);
    if (UNCHANGED.contains(low) || !low.matches(".*[а-яё]") || isAbbreviation(word)) {
      return word;
    }
    var lifelessAccusative = wanted == NameCase.ACCUSATIVE && LIFELESS.contains(low);
    return lifelessAccusative ? word : ending(word, low, at(wanted));
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String ending(String word, String low, int at) {
    if (low.endsWith("ый") || low.endsWith("ой")) {
      return cut(word, 2) + HARD_ADJECTIVE[at];
    }
    if (low.endsWith("ий")) {
      var velar = low.matches(".*[кгх]ий");
      return cut(word, 2) + (velar ? VELAR_ADJECTIVE : SOFT_ADJECTIVE)[at];
    }
    if (low.endsWith("ая")) {
      return cut(word, 2) + (low.endsWith("щая") ? soft(at) : FEMININE_ADJECTIVE[at]);
    }
    return noun(word, low, at);
  }

  private static String soft(int at) {
    return FEMININE_ADJECTIVE[at].replace('о', 'е');
  }

  private static String noun(String word, String low, int at) {
    if (low.endsWith("ие")) {
      return cut(word, 2) + NEUTER_IE[at];
    }
    if (low.endsWith("ия")) {
      return cut(word, 2) + IYA[at];
    }
    if (low.endsWith("о")) {
      return cut(word, 1) + NEUTER[at];
    }
    if (low.endsWith("а")) {
      return cut(word, 1) + (low.matches(".*[кгхжшчщ]а") ? FEMININE_I : FEMININE)[at];
    }
    if (low.endsWith("ь")) {
      var feminine = low.matches(".*(?:ость|сть|знь)");
      return cut(word, 1) + (feminine ? SOFT_FEMININE : SOFT_MASCULINE)[at];
    }
    if (low.endsWith("й")) {
      return cut(word, 1) + SOFT_MASCULINE[at];
    }
    return word + MASCULINE[at];
  }

  private static int at(NameCase wanted) {
    return GENITIVE + wanted.ordinal() - NameCase.GENITIVE.ordinal();
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
