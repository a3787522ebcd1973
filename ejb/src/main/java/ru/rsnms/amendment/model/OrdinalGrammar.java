package ru.rsnms.amendment.model;

import java.util.List;
import java.util.Optional;

/**
 * Ordinal numerals of masculine and feminine things: «абзац второй», «в абзаце двадцать первом».
 */
public final class OrdinalGrammar {

  private static final List<String> STEMS =
      List.of(
          "перв",
          "втор",
          "трет",
          "четверт",
          "пят",
          "шест",
          "седьм",
          "восьм",
          "девят",
          "десят",
          "одиннадцат",
          "двенадцат",
          "тринадцат",
          "четырнадцат",
          "пятнадцат",
          "шестнадцат",
          "семнадцат",
          "восемнадцат",
          "девятнадцат",
          "двадцат");
  private static final List<String> TENS =
      List.of("двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят");
  private static final List<String> TEN_STEMS =
      List.of("двадцат", "тридцат", "сороков", "пятидесят", "шестидесят", "семидесят");
  private static final String LAST = "последн";
  private static final String STRESSED = "втор шест седьм восьм сороков";
  private static final String ENDINGS =
      "(?:ый|ой|ий|ого|ьего|его|ому|ьему|ем|ым|ьим|им|ом|ьем|ые|ьи|ых|ьих|их|ыми|ьими|ая|ья|ую|ью|ей|ою)";

  private OrdinalGrammar() {}

  /** The word for the number from 1 to 79. */
  public static String masculine(int number, GrammaticalCase wanted) {
    if (number > 20 && number % 10 != 0) {
      return TENS.get(number / 10 - 2) + " " + masculine(number % 10, wanted);
    }
    var stem = number > 20 ? TEN_STEMS.get(number / 10 - 2) : STEMS.get(number - 1);
    return stem + ending(stem, wanted);
  }

  private static String ending(String stem, GrammaticalCase wanted) {
    var soft = stem.equals("трет");
    return switch (wanted) {
      case ACCUSATIVE -> soft ? "ий" : STRESSED.contains(stem) ? "ой" : "ый";
      case GENITIVE -> soft ? "ьего" : "ого";
      case PREPOSITIONAL -> soft ? "ьем" : "ом";
      case INSTRUMENTAL -> soft ? "ьим" : "ым";
    };
  }

  /** «В первом случае», «во втором случае». */
  public static String inCase(int number) {
    return (number == 2 ? "во " : "в ")
        + masculine(number, GrammaticalCase.PREPOSITIONAL)
        + " случае";
  }

  /** The number of a simple ordinal in any case, -1 for «последний»; empty for another word. */
  public static Optional<Integer> read(String word) {
    for (var i = 0; i < STEMS.size(); i++) {
      if (word.matches(STEMS.get(i) + ENDINGS)) {
        return Optional.of(i + 1);
      }
    }
    for (var i = 0; i < TEN_STEMS.size(); i++) {
      if (word.matches(TEN_STEMS.get(i) + ENDINGS)) {
        return Optional.of((i + 2) * 10);
      }
    }
    return word.matches(LAST + ENDINGS) ? Optional.of(-1) : Optional.empty();
  }

  /** 20, 30 … for the first word of a compound ordinal. */
  public static Optional<Integer> readTens(String word) {
    var at = TENS.indexOf(word);
    return at < 0 ? Optional.empty() : Optional.of((at + 2) * 10);
  }
}
