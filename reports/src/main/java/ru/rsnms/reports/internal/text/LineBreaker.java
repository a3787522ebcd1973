package ru.rsnms.reports.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: after spaces, hyphens and slashes inside words, and anywhere in a word
 * that is longer than a line. A non-breaking space ends a line only where the words it joins are
 * together longer than a line.
 */
public final class LineBreaker {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final int LETTERS_AROUND_HYPHEN = 2;
  private static final int LETTERS_AROUND_SLASH = 3;

  /**
   * A line of text.
   *
   * @param start index of its first character
   * @param end index after its last visible character
   * @param next index where the following line starts
   * @param last whether it ends a paragraph
   */
  public record Line(int start, int end, int next, boolean last) {}

  private final FontFace face;
  private final float size;
  private final float width;
  private final float firstLineIndent;

  public LineBreaker(FontFace face, float size, float width, float firstLineIndent) {
    this.face = face;
    this.size = size;
    this.width = width;
    this.firstLineIndent = firstLineIndent;
  }

  /** Lines of a text; each line feed begins a paragraph. An empty text has no lines. */
  public List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>(text.length() / 60 + 1);
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      breakParagraph(text, start, end, lines);
      start = end + 1;
    }
    return lines;
  }

  /** Width of the widest word that would have to be cut if a line had less room, in points. */
  public static float widestWord(String text, FontFace face, float size) {
    float widest = 0;
    for (String paragraph : text.replace(NO_BREAK_SPACE, ' ').split("\n")) {
      for (int start = 0; start < paragraph.length(); ) {
        int end = wordEnd(paragraph, start, paragraph.length());
        widest =
            Math.max(widest, face.width(paragraph, start, trimmed(paragraph, start, end), size));
        start = end;
      }
    }
    return widest;
  }

  private void breakParagraph(String text, int start, int end, List<Line> lines) {
    int lineStart = start;
    do {
      float room = width - (lineStart == 0 ? firstLineIndent : 0);
      int next = nextLine(text, lineStart, end, room);
      boolean last = next >= end;
      lines.add(new Line(lineStart, trimmed(text, lineStart, next), last ? end + 1 : next, last));
      lineStart = next;
    } while (lineStart < end);
  }

  private int nextLine(String text, int start, int end, float room) {
    float used = 0;
    int fitting = start;
    int wordStart = start;
    while (wordStart < end) {
      int wordEnd = wordEnd(text, wordStart, end);
      float wordWidth = face.width(text, wordStart, trimmed(text, wordStart, wordEnd), size);
      if (used + wordWidth > room) {
        return fitting > start ? fitting : cutWord(text, start, wordEnd, room);
      }
      used += face.width(text, wordStart, wordEnd, size);
      fitting = wordEnd;
      wordStart = wordEnd;
    }
    return end;
  }

  private int cutWord(String text, int start, int wordEnd, float room) {
    int cut = start + 1;
    while (cut < wordEnd && face.width(text, start, cut + 1, size) <= room) {
      cut++;
    }
    int bound = text.lastIndexOf(NO_BREAK_SPACE, cut - 1);
    return bound > start ? bound + 1 : cut;
  }

  /** Index after the word that begins at {@code start}, with the spaces that follow it. */
  private static int wordEnd(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) != ' ') {
      i++;
      if (isBreakAfter(text, i - 1, end)) {
        return i;
      }
    }
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean isBreakAfter(String text, int at, int end) {
    int letters =
        switch (text.charAt(at)) {
          case '-' -> LETTERS_AROUND_HYPHEN;
          case '/' -> LETTERS_AROUND_SLASH;
          default -> 0;
        };
    return letters > 0
        && areLetters(text, at - letters, at)
        && at + letters < end
        && areLetters(text, at + 1, at + 1 + letters);
  }

  private static boolean areLetters(String text, int from, int to) {
    if (from < 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  public static int trimmed(String text, int start, int end) {
    int i = end;
    while (i > start && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == NO_BREAK_SPACE)) {
      i--;
    }
    return i;
  }
}
