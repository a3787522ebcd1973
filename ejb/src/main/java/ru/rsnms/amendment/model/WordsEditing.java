package ru.rsnms.amendment.model;

import java.util.List;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.WordChange;

/** Changes words of one text; spaces and punctuation are left as a typist would leave them. */
final class WordsEditing {

  private static final String CLOSING = ".;:,";

  private WordsEditing() {}

  /** The change at the places given, which are where {@code change.found()} begins. */
  static String at(List<Integer> places, String text, Operation operation, WordChange change) {
    var result = text;
    for (var i = places.size() - 1; i >= 0; i--) {
      var from = places.get(i);
      var to = from + change.found().length();
      result = one(result, from, to, operation, change);
    }
    return result;
  }

  private static String one(String text, int from, int to, Operation operation, WordChange change) {
    return switch (operation) {
      case REPLACE_WORDS -> text.substring(0, from) + change.put() + text.substring(to);
      case DELETE_WORDS -> without(text, from, to);
      case ADD_WORDS ->
          change.side() == WordChange.Side.AFTER
              ? joined(text.substring(0, to), change.put()) + text.substring(to)
              : text.substring(0, from) + joined(change.put(), text.substring(from));
      default -> throw new IllegalArgumentException(operation.name());
    };
  }

  /** Words added at the very end, in front of the closing punctuation. */
  static String atEnd(String text, String put) {
    var end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return joined(text.substring(0, end), put) + text.substring(end);
  }

  private static String without(String text, int from, int to) {
    var before = text.substring(0, from);
    var after = text.substring(to);
    var needless = before.endsWith(" ") && (after.isEmpty() || !isWordStart(after));
    if (needless) {
      return before.substring(0, before.length() - 1) + after;
    }
    return (before.isEmpty() || before.endsWith(" ")) && after.startsWith(" ")
        ? before + after.substring(1)
        : before + after;
  }

  private static boolean isWordStart(String text) {
    return Character.isLetterOrDigit(text.charAt(0))
        || "\u00ab(\u2116\u2013-".indexOf(text.charAt(0)) >= 0;
  }

  private static String joined(String left, String right) {
    var tight =
        left.isEmpty()
            || left.endsWith(" ")
            || left.endsWith("(")
            || right.startsWith(" ")
            || CLOSING.indexOf(right.charAt(0)) >= 0;
    return tight ? left + right : left + " " + right;
  }
}
