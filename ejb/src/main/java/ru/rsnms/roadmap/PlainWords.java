package ru.rsnms.roadmap;

import java.util.regex.Pattern;

/** Words as paper and database can hold them. */
final class PlainWords {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  private PlainWords() {}

  /** Control characters are dropped; nothing becomes an empty text. */
  static String of(String words) {
    return words == null ? "" : CONTROL.matcher(words).replaceAll("");
  }
}
