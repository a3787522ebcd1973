package ru.rsnms.amendment.model.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Nouns of legal texts in all their cases. */
final class NounGrammar {

  private static final Map<String, Ref.Kind> UNITS =
      Map.ofEntries(
          Map.entry("раздел", Ref.Kind.SECTION),
          Map.entry("глав", Ref.Kind.SECTION),
          Map.entry("подраздел", Ref.Kind.SECTION),
          Map.entry("пункт", Ref.Kind.CLAUSE),
          Map.entry("подпункт", Ref.Kind.ITEM),
          Map.entry("абзац", Ref.Kind.PARAGRAPH),
          Map.entry("приложени", Ref.Kind.ANNEX),
          Map.entry("преамбул", Ref.Kind.PREAMBLE),
          Map.entry("констатирующ", Ref.Kind.PREAMBLE),
          Map.entry("заголов", Ref.Kind.TITLE),
          Map.entry("наименовани", Ref.Kind.TITLE),
          Map.entry("названи", Ref.Kind.TITLE),
          Map.entry("строк", Ref.Kind.TABLE),
          Map.entry("строчк", Ref.Kind.TABLE),
          Map.entry("позици", Ref.Kind.TABLE),
          Map.entry("граф", Ref.Kind.TABLE),
          Map.entry("столб", Ref.Kind.TABLE),
          Map.entry("таблиц", Ref.Kind.TABLE),
          Map.entry("приказ", Ref.Kind.ACT),
          Map.entry("распоряжени", Ref.Kind.ACT),
          Map.entry("постановлени", Ref.Kind.ACT));

  /** Annexes that go by their own name. */
  private static final List<String> NAMED_ANNEXES =
      List.of(
          "положени",
          "порядк",
          "порядок",
          "переч",
          "регламент",
          "программ",
          "план",
          "состав",
          "инструкци",
          "правил",
          "комплекс",
          "карт",
          "методик",
          "форм");

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:|а|у|ом|е|ы|ов|ам|ами|ах|ев|ем|ями|ям|ях|и|й|я|ю|ой|ою|ок|ка|ку|ке|ком|ки|ков|кам|ками|ках|ь|ей|ью|ец|цы|цов|ня|ню|нем|не|ень|ая|ую|ей|ею)");
  private static final Pattern INSTRUMENTAL =
      Pattern.compile(
          "(?:под)?пункт(?:ом|ами)|абзац(?:ем|ами)|(?:под)?раздел(?:ом|ами)|глав(?:ой|ами)"
              + "|приложени(?:ем|ями)|преамбулой|строк(?:ой|ами)|позици(?:ей|ями)|граф(?:ой|ами)"
              + "|сноск(?:ой|ами)|таблиц(?:ей|ами)");
  private static final Pattern WORDS_FOUND =
      Pattern.compile(
          "слов[оа]|цифр[уы]|числ[оа]|знаки?|фразу|аббревиатуру|предложение|сокращение|дату");
  private static final Pattern WORDS_PUT =
      Pattern.compile(
          "слов(?:ом|ами)|цифр(?:ой|ами)|числ(?:ом|ами)|знак(?:ом|ами)|фразой|аббревиатурой|предложением|сокращением|датой");
  private static final Pattern WORDS_BESIDE =
      Pattern.compile(
          "слова?|слов|цифры?|цифр|чисел|числа|знака|знаков|словами|словом|аббревиатуры|предложения");

  private NounGrammar() {}

  static Optional<Ref.Kind> unit(Token token) {
    if (!token.isWord()) {
      return Optional.empty();
    }
    return UNITS.entrySet().stream()
        .filter(noun -> isForm(token.text(), noun.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isForm(String word, String stem) {
    return word.startsWith(stem) && ENDING.matcher(word.substring(stem.length())).matches();
  }

  static boolean isNamedAnnex(Token token) {
    return token.isWord() && NAMED_ANNEXES.stream().anyMatch(stem -> isForm(token.text(), stem));
  }

  /** The stem by which the annex and its title are compared. */
  static String stemOf(String word) {
    return word.length() <= 5
        ? word.substring(0, Math.min(4, word.length()))
        : word.substring(0, 5);
  }

  static boolean isInstrumental(Token token) {
    return token.isWord() && INSTRUMENTAL.matcher(token.text()).matches();
  }

  static boolean isWordsFound(Token token) {
    return token.isWord() && WORDS_FOUND.matcher(token.text()).matches();
  }

  static boolean isWordsPut(Token token) {
    return token.isWord() && WORDS_PUT.matcher(token.text()).matches();
  }

  static boolean isWordsBeside(Token token) {
    return token.isWord() && WORDS_BESIDE.matcher(token.text()).matches();
  }
}
