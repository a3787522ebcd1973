package ru.rsnms.document.adapter.recognition;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Russian official papers write their parts; the expressions are in {@code
 * patterns.properties}, where {@code {name}} stands for another of them.
 */
final class Patterns {

  private static final ResourceBundle EXPRESSIONS =
      ResourceBundle.getBundle(Patterns.class.getPackageName() + ".patterns", Locale.ROOT);

  private static final Pattern REFERENCE = Pattern.compile("\\{([a-z-]+)}");

  private Patterns() {}

  /** The expression of that name. */
  static Pattern of(String name) {
    return Pattern.compile(source(name));
  }

  /** As {@link #of}, whatever the case of the letters. */
  static Pattern ofAnyCase(String name) {
    return Pattern.compile(source(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static String source(String name) {
    return REFERENCE
        .matcher(EXPRESSIONS.getString(name))
        .replaceAll(found -> Matcher.quoteReplacement("(?:" + source(found.group(1)) + ")"));
  }
}
