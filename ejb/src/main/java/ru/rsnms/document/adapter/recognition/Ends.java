package ru.rsnms.document.adapter.recognition;

import java.util.regex.Pattern;

/** How a line ends: with a sentence, or in the middle of one. */
final class Ends {

  private static final Pattern ABBREVIATED = Patterns.of("abbreviated");

  private Ends() {}

  /** Does a stop, a semicolon or a colon close the line? An abbreviation closes nothing. */
  static boolean closed(String words) {
    return !words.isEmpty()
        && ".;:!?".indexOf(words.charAt(words.length() - 1)) >= 0
        && !ABBREVIATED.matcher(words).find();
  }
}
