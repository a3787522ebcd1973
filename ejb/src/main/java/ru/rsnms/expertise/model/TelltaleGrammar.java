package ru.rsnms.expertise.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.shared.PersonName;
import ru.rsnms.shared.Texts;

/**
 * Finds names in a text that would give its author away, in any case of the Russian declension, and
 * puts «[скрыто]» in their place: last names, first name with patronymic, names and numbers of
 * organisations, names of municipalities.
 *
 * <p>Wrong in the careful direction: a namesake in the text is taken out as well.
 */
public final class TelltaleGrammar {

  private static final String ENDINGS =
      "\u0430\u0435\u0438\u043e\u0443\u044b\u044d\u044e\u044f\u0451\u0439\u044c";
  private static final int ENDING = 2;
  private static final int STEM = 3;
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern NUMBER = Pattern.compile("№\\s*(\\d+)");

  /** Nothing to hide: what is judged is presented in public. */
  static final TelltaleGrammar NOTHING = new TelltaleGrammar(List.of(), List.of(), List.of());

  private final List<Pattern> patterns = new ArrayList<>();

  public TelltaleGrammar(
      Collection<PersonName> people,
      Collection<OrganizationNames> organizations,
      Collection<String> municipalities) {
    people.forEach(this::add);
    organizations.forEach(this::add);
    municipalities.forEach(name -> addWord(name.split("[\\s(]")[0]));
  }

  private void add(PersonName name) {
    addWord(name.last());
    if (name.patronymic() != null && !name.patronymic().isEmpty()) {
      patterns.add(
          Pattern.compile(inflected(name.first()) + "\\s+" + inflected(name.patronymic()), FLAGS));
    }
  }

  private void add(OrganizationNames names) {
    Stream.concat(Stream.of(names.full(), names.brief()), names.aliases().stream())
        .filter(name -> !name.isBlank())
        .forEach(this::addPhrase);
    NUMBER
        .matcher(names.full() + " " + names.brief())
        .results()
        .map(found -> found.group(1))
        .distinct()
        .forEach(number -> patterns.add(Pattern.compile("№\\s*" + number + "(?!\\d)")));
  }

  private void addWord(String word) {
    patterns.add(Pattern.compile(inflected(word), FLAGS));
    patterns.add(Pattern.compile(inflected(word.toUpperCase(Locale.ROOT)), FLAGS));
  }

  /** The name whatever its spaces, quotation marks and capitals. */
  private void addPhrase(String name) {
    var words =
        Stream.of(name.strip().split("[\\s\"«»“”]+"))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .toList();
    patterns.add(
        Pattern.compile(
            "(?<!\\w)[\"«“]?" + String.join("[\\s\"«»“”]+", words) + "[\"»”]?(?!\\w)",
            FLAGS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** The word with any ending; its capital letter stays one. */
  private static String inflected(String word) {
    var stem = word;
    for (var cut = 0; cut < ENDING && stem.length() > STEM && endsSoft(stem); cut++) {
      stem = stem.substring(0, stem.length() - 1);
    }
    var letters = stem.codePoints().mapToObj(TelltaleGrammar::letter).toList();
    return "(?<!\\w)" + String.join("", letters) + "\\p{L}{0,3}(?!\\w)";
  }

  private static boolean endsSoft(String stem) {
    return ENDINGS.indexOf(Character.toLowerCase(stem.charAt(stem.length() - 1))) >= 0;
  }

  /** Both spellings of ё fit. */
  private static String letter(int sign) {
    return switch (sign) {
      case '\u0451', '\u0435' -> "[\u0435\u0451]";
      case '\u0401', '\u0415' -> "[\u0415\u0401]";
      default -> Pattern.quote(Character.toString(sign));
    };
  }

  /** Does the text name anybody? */
  public boolean finds(String text) {
    return patterns.stream().anyMatch(one -> one.matcher(text).find());
  }

  /** The text with every name taken out. */
  public String hide(String text) {
    var hidden = text;
    for (var one : patterns) {
      hidden = one.matcher(hidden).replaceAll(Texts.of("expertise.hidden"));
    }
    return hidden;
  }

  public BlindText hide(String title, String text) {
    return new BlindText(hide(title.strip()), hide(text.strip()));
  }
}
