package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.rsnms.amendment.ComparedUnit.Piece;

/** Compares two wordings word by word. Long ones are set against each other as wholes. */
final class WordDifference {

  private static final Pattern WORD = Pattern.compile("\\S+\\s*");
  private static final int LONGEST = 1_500;

  private final List<Piece> before = new ArrayList<>();
  private final List<Piece> after = new ArrayList<>();

  private WordDifference() {}

  /** The two wordings in pieces, what differs marked. */
  record Pieces(List<Piece> before, List<Piece> after) {}

  static Pieces between(String was, String became) {
    var difference = new WordDifference();
    if (was.isEmpty() || became.isEmpty()) {
      append(difference.before, was, true);
      append(difference.after, became, true);
    } else {
      difference.compare(words(was), words(became));
    }
    return new Pieces(difference.before, difference.after);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  private void compare(List<String> old, List<String> now) {
    if (old.size() > LONGEST || now.size() > LONGEST) {
      append(before, String.join("", old), true);
      append(after, String.join("", now), true);
      return;
    }
    var common = commonLengths(old, now);
    var i = 0;
    var j = 0;
    while (i < old.size() && j < now.size()) {
      if (old.get(i).strip().equals(now.get(j).strip())) {
        append(before, old.get(i++), false);
        append(after, now.get(j++), false);
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        append(before, old.get(i++), true);
      } else {
        append(after, now.get(j++), true);
      }
    }
    old.subList(i, old.size()).forEach(word -> append(before, word, true));
    now.subList(j, now.size()).forEach(word -> append(after, word, true));
  }

  /** Lengths of the longest common sequences of the rests. */
  private static int[][] commonLengths(List<String> old, List<String> now) {
    var lengths = new int[old.size() + 1][now.size() + 1];
    for (var i = old.size() - 1; i >= 0; i--) {
      for (var j = now.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            old.get(i).strip().equals(now.get(j).strip())
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static void append(List<Piece> to, String words, boolean changed) {
    if (words.isEmpty()) {
      return;
    }
    var last = to.isEmpty() ? null : to.get(to.size() - 1);
    if (last != null && last.changed() == changed) {
      to.set(to.size() - 1, new Piece(last.words() + words, changed));
    } else {
      to.add(new Piece(words, changed));
    }
  }
}
