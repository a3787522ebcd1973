package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in a text as a reader would: dashes of any length, plain and non-breaking spaces are
 * the same to the eye; a word is found whole, never inside another.
 */
final class Passages {

  private Passages() {}

  /** Places where the words begin, in their order. */
  static List<Integer> of(String text, String words) {
    List<Integer> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    var where = folded(text);
    var what = folded(words);
    for (var at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
      if (isWhole(where, at, at + what.length())) {
        found.add(at);
      }
    }
    return found;
  }

  /** One character for one, so that places stay the same. */
  private static String folded(String text) {
    return text.replace('\u00a0', ' ')
        .replace('\u2013', '-')
        .replace('\u2014', '-')
        .replace('\u2011', '-');
  }

  private static boolean isWhole(String text, int from, int to) {
    return !joins(text, from) && !joins(text, to);
  }

  private static boolean joins(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
