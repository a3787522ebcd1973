package ru.rsnms.amendment.model.wording;

import java.util.List;
import java.util.stream.IntStream;

/** Writes out what «пункты 3–5» means. */
final class Ranges {

  private static final int LONGEST = 200;

  private Ranges() {}

  /** What follows the first up to the last: 4 and 5; only the last where they do not count on. */
  static List<String> between(String first, String last) {
    if (first.length() == 1 && last.length() == 1 && Character.isLetter(first.charAt(0))) {
      return IntStream.rangeClosed(first.charAt(0) + 1, last.charAt(0))
          .mapToObj(Character::toString)
          .toList();
    }
    var dot = first.lastIndexOf('.') + 1;
    if (!last.startsWith(first.substring(0, dot))) {
      return List.of(last);
    }
    var prefix = first.substring(0, dot);
    var from = first.substring(dot);
    var to = last.substring(dot);
    if (!from.matches("\\d{1,4}") || !to.matches("\\d{1,4}")) {
      return List.of(last);
    }
    return IntStream.rangeClosed(Integer.parseInt(from) + 1, Integer.parseInt(to))
        .limit(LONGEST)
        .mapToObj(number -> prefix + number)
        .toList();
  }
}
