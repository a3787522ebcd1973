package ru.rsnms.document.adapter.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Turns of Russian official speech that the rules look for; the patterns are in {@code
 * wording.properties}.
 */
final class Wording {

  private static final ResourceBundle PATTERNS =
      ResourceBundle.getBundle(Wording.class.getPackageName() + ".wording", Locale.ROOT);

  private static final Map<String, Pattern> TURNS = new ConcurrentHashMap<>();
  private static final Pattern COUNT = pattern("count");

  private Wording() {}

  private static Pattern pattern(String key) {
    return Pattern.compile(
        PATTERNS.getString(key), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Does the text have the turn of speech of that name? */
  static boolean has(String turn, String words) {
    return TURNS.computeIfAbsent(turn, Wording::pattern).matcher(words).find();
  }

  /** The group of the turn where the text has it, empty otherwise. */
  static Optional<String> group(String turn, String words) {
    var found = TURNS.computeIfAbsent(turn, Wording::pattern).matcher(words);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Does the text explain the abbreviation («далее - …»)? */
  static boolean explains(String words, String abbreviation) {
    return words.contains(abbreviation) && pattern("explained", abbreviation).matcher(words).find();
  }

  private static Pattern pattern(String key, String word) {
    return Pattern.compile(PATTERNS.getString(key).formatted(Pattern.quote(word)));
  }

  static boolean beginsWithCount(String words) {
    return COUNT.matcher(words).find();
  }

  /** Does the text name the annex of this number («приложение № 2», «приложению 2»)? */
  static boolean namesAnnex(String words, int number) {
    return Pattern.compile(
            PATTERNS.getString("annex").formatted(number),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(words)
        .find();
  }
}
