package ru.rsnms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Compares two wordings word by word. Long ones are set against each other as wholes. */
public final class WordDifference {

  private static final Pattern WORD = Pattern.compile("\\S+\\s*");
  private static final int LONGEST = 1_500;

  private final List<Piece> before = new ArrayList<>();
  private final List<Piece> after = new ArrayList<>();
  private final List<Stretch> together = new ArrayList<>();

  private WordDifference() {}

  /** A stretch of words; {@code changed} stands out. */
  public record Piece(String words, boolean changed) {}

  /** A stretch of words in the two wordings read as one. */
  public record Stretch(String words, Mark mark) {}

  /** Where a stretch of words stands. */
  public enum Mark {
    BOTH,
    BEFORE,
    AFTER
  }

  /**
   * The two wordings in pieces, what differs marked.
   *
   * @param together both read as one: what went out stands before what came in
   */
  public record Pieces(List<Piece> before, List<Piece> after, List<Stretch> together) {

    public Pieces {
      before = List.copyOf(before);
      after = List.copyOf(after);
      together = List.copyOf(together);
    }
  }

  public static Pieces between(String was, String became) {
    var difference = new WordDifference();
    if (was.isEmpty() || became.isEmpty()) {
      difference.gone(was);
      difference.come(became);
    } else {
      difference.compare(words(was), words(became));
    }
    return new Pieces(difference.before, difference.after, difference.together);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  private void compare(List<String> old, List<String> now) {
    if (old.size() > LONGEST || now.size() > LONGEST) {
      gone(String.join("", old));
      come(String.join("", now));
      return;
    }
    var common = commonLengths(old, now);
    var i = 0;
    var j = 0;
    while (i < old.size() && j < now.size()) {
      if (old.get(i).strip().equals(now.get(j).strip())) {
        stays(old.get(i++), now.get(j++));
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        gone(old.get(i++));
      } else {
        come(now.get(j++));
      }
    }
    old.subList(i, old.size()).forEach(this::gone);
    now.subList(j, now.size()).forEach(this::come);
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

  private void stays(String old, String now) {
    append(before, old, false);
    append(after, now, false);
    append(together, now, Mark.BOTH);
  }

  private void gone(String words) {
    append(before, words, true);
    append(together, words, Mark.BEFORE);
  }

  private void come(String words) {
    append(after, words, true);
    append(together, words, Mark.AFTER);
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

  private static void append(List<Stretch> to, String words, Mark mark) {
    if (words.isEmpty()) {
      return;
    }
    var last = to.isEmpty() ? null : to.get(to.size() - 1);
    if (last != null && last.mark() == mark) {
      to.set(to.size() - 1, new Stretch(apart(last.words(), words), mark));
    } else {
      separate(to);
      to.add(new Stretch(words, mark));
    }
  }

  private static String apart(String first, String second) {
    return endsOpen(first) ? first + " " + second : first + second;
  }

  /** The last word of a wording has no space behind it; the next stretch needs one. */
  private static void separate(List<Stretch> to) {
    if (!to.isEmpty()) {
      var last = to.get(to.size() - 1);
      if (endsOpen(last.words())) {
        to.set(to.size() - 1, new Stretch(last.words() + " ", last.mark()));
      }
    }
  }

  private static boolean endsOpen(String words) {
    return !Character.isWhitespace(words.charAt(words.length() - 1));
  }
}
