package ru.rsnms.reports.internal.tagged.text;

import java.util.BitSet;
import net.sf.jasperreports.engine.TabStop;
import net.sf.jasperreports.engine.type.TabStopAlignEnum;

/**
 * Breaks text into lines: after spaces, soft hyphens, hyphens and slashes inside words, between
 * syllables where the format divides words, and anywhere in a word that is longer than a line. A
 * non-breaking space ends a line only where the words it joins are together longer than a line.
 *
 * <p>Words are divided only where that saves a line or where one of them is longer than a line.
 */
public final class LineBreaker {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int LETTERS_AROUND_HYPHEN = 2;
  private static final int LETTERS_AROUND_SLASH = 3;

  /** A word so long fits no line; looking for its end for every line would take too long. */
  private static final int LONGEST_WORD = 2000;

  private static final TabStop NO_STOP = new TabStop(0, TabStopAlignEnum.LEFT);

  private final StyledText text;
  private final String words;
  private final Format format;
  private boolean cutsWords;

  public LineBreaker(StyledText text, Format format) {
    this.text = text;
    this.words = text.text();
    this.format = format;
  }

  /**
   * Lines of a text that are not higher than some room.
   *
   * @param from index of the first character of the first line
   * @param indented whether the first line begins a paragraph
   */
  public Lines lines(int from, boolean indented, float room) {
    cutsWords = false;
    Lines whole = lines(from, indented, room, false);
    if (!format.hyphens() || whole.list().size() <= 1 && whole.next() >= words.length()) {
      return whole;
    }
    boolean cut = cutsWords;
    Lines divided = lines(from, indented, room, true);
    boolean less =
        divided.next() > whole.next()
            || divided.next() == whole.next() && divided.list().size() < whole.list().size();
    return cut || less ? divided : whole;
  }

  /** Width of the widest word that would have to be cut if a line had less room, in points. */
  public static float widestWord(String text, Run look) {
    StyledText parted = StyledText.plain(text.replace(NO_BREAK_SPACE, ' '), look);
    LineBreaker breaker = new LineBreaker(parted, null);
    float widest = 0;
    for (int start = 0; start < text.length(); start++) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      while (start < end) {
        int next = breaker.wordEnd(start, end);
        widest = Math.max(widest, parted.width(start, breaker.trimmed(start, next)));
        start = next;
      }
    }
    return widest;
  }

  private Lines lines(int from, boolean indented, float room, boolean hyphens) {
    Lines lines = new Lines(text, format);
    int start = from;
    boolean first = indented;
    int feed = -2;
    while (start < words.length()) {
      if (feed < start && feed != -1) {
        feed = words.indexOf('\n', start);
      }
      int end = feed < 0 ? words.length() : feed;
      int next = nextLine(start, end, first, hyphens);
      boolean last = next >= end;
      lines.add(start, last ? end : next, last ? end + 1 : next, first, last);
      if (Math.ceil(lines.height()) > room) {
        lines.removeLast();
        undivided(lines);
        break;
      }
      start = last ? end + 1 : next;
      first = last;
    }
    return lines;
  }

  /** No word is divided between pages. */
  private void undivided(Lines lines) {
    if (!lines.list().isEmpty() && lines.lastLine().hyphen()) {
      Line line = lines.lastLine();
      lines.removeLast();
      int next = nextLine(line.start(), line.next() + 1, line.first(), false);
      lines.add(line.start(), next, next, line.first(), false);
    }
  }

  private int nextLine(int start, int end, boolean first, boolean hyphens) {
    float limit = (float) format.width() - format.right();
    float position = format.start(first);
    float length = 0;
    TabStop stop = NO_STOP;
    int at = start;
    while (at < end) {
      if (words.charAt(at) == '\t') {
        position = Format.afterStop(stop, position, length) + length;
        stop = format.stopAfter(position);
        length = 0;
        at++;
        if (stop.getPosition() > limit) {
          return at;
        }
        continue;
      }
      int wordEnd = wordEnd(at, end);
      int visible = trimmed(at, wordEnd);
      float visibleLength = length + text.width(at, visible);
      float reach = Format.afterStop(stop, position, visibleLength) + visibleLength;
      if (reach + softHyphenWidth(wordEnd) > limit) {
        int syllable = hyphens ? syllable(at, visible, limit - reach + visibleLength - length) : at;
        return syllable > at ? syllable : at > start ? at : cut(start, wordEnd, first);
      }
      length = visible == wordEnd ? visibleLength : visibleLength + text.width(visible, wordEnd);
      at = wordEnd;
    }
    return end;
  }

  private float softHyphenWidth(int wordEnd) {
    return words.charAt(wordEnd - 1) == SOFT_HYPHEN ? text.hyphenWidth(wordEnd) : 0;
  }

  /**
   * The last place to divide one of some bound words so that their beginning fits with a hyphen;
   * else their start.
   */
  private int syllable(int from, int to, float room) {
    int end = to;
    while (end > from) {
      int start = end;
      while (start > from && Character.isLetter(words.charAt(start - 1))) {
        start--;
      }
      BitSet points = Hyphenator.russian().points(words, start, end);
      for (int i = points.length() - 1; i > 0; i = points.previousSetBit(i - 1)) {
        int at = start + i;
        if (text.width(from, at) + text.hyphenWidth(at) <= room) {
          return at;
        }
      }
      end = start - 1;
    }
    return from;
  }

  /** A place to cut a word that will not be taken for its division. */
  private int cut(int start, int wordEnd, boolean first) {
    cutsWords = true;
    float room = (float) format.width() - format.right() - format.start(first);
    int at = start + Character.charCount(words.codePointAt(start));
    float used = text.width(start, at);
    while (at < wordEnd) {
      int next = at + Character.charCount(words.codePointAt(at));
      used += text.width(at, next);
      if (used > room) {
        break;
      }
      at = next;
    }
    int bound = words.lastIndexOf(NO_BREAK_SPACE, at - 1);
    if (bound > start) {
      return bound + 1;
    }
    while (at > start + 1 && Hyphenator.russian().divides(words, at)) {
      at--;
    }
    return at;
  }

  /** Index after the word that begins at {@code start}, with the spaces that follow it. */
  private int wordEnd(int start, int end) {
    int most = Math.min(end, start + LONGEST_WORD);
    int i = start;
    while (i < most && words.charAt(i) != ' ' && words.charAt(i) != '\t') {
      i++;
      if (isBreakAfter(i - 1, end)) {
        return i;
      }
    }
    if (i < end && i == most && Character.isLowSurrogate(words.charAt(i))) {
      i++;
    }
    while (i < end && words.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private boolean isBreakAfter(int at, int end) {
    int letters =
        switch (words.charAt(at)) {
          case '-' -> LETTERS_AROUND_HYPHEN;
          case '/' -> LETTERS_AROUND_SLASH;
          case SOFT_HYPHEN, '\u200B' -> {
            yield at + 1 < end ? -1 : 0;
          }
          default -> 0;
        };
    return letters < 0
        || letters > 0
            && areLetters(at - letters, at)
            && at + letters < end
            && areLetters(at + 1, at + 1 + letters);
  }

  private boolean areLetters(int from, int to) {
    if (from < 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int trimmed(int start, int end) {
    int i = end;
    while (i > start && (words.charAt(i - 1) == ' ' || words.charAt(i - 1) == NO_BREAK_SPACE)) {
      i--;
    }
    return i;
  }
}
