package ru.rsnms.document.adapter.check;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Turns of Russian official speech that the rules look for; the patterns are in {@code
 * wording.properties}.
 */
final class Wording {

  private static final ResourceBundle PATTERNS =
      ResourceBundle.getBundle(Wording.class.getPackageName() + ".wording", Locale.ROOT);

  private static final Pattern COUNT = pattern("count");

  private Wording() {}

  private static Pattern pattern(String key) {
    return Pattern.compile(
        PATTERNS.getString(key), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
