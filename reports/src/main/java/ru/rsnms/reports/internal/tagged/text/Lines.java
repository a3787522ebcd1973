package ru.rsnms.reports.internal.tagged.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;

/** Lines one under another. */
public final class Lines {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StyledText text;
  private final Format format;
  private final List<Line> lines;
  private float height;
  private float heightBefore;
  private float ascent;
  private float descent;
  private float leading;

  Lines(StyledText text, Format format) {
    this.text = text;
    this.format = format;
    lines = new ArrayList<>(2 + text.text().length() / 80);
  }

  /**
   * Breaks inside paragraphs, each counted from the one before. A break after a line feed is saved
   * only where the numbers would become too large.
   *
   * @param goesOnAt index after the last line of a text that goes on on the next page
   */
  public static short[] offsets(List<Line> lines, int start, int goesOnAt) {
    short[] offsets = new short[lines.size()];
    int count = 0;
    int previous = start;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean end = i == lines.size() - 1;
      boolean goesOn = end && goesOnAt < Integer.MAX_VALUE;
      if (!line.last() || goesOn || line.next() - previous > Short.MAX_VALUE / 2 && !end) {
        int next = Math.min(line.next(), goesOnAt);
        offsets[count++] = (short) (next - previous);
        previous = next;
      }
    }
    return count == 0 ? JRPrintText.ZERO_LINE_BREAK_OFFSETS : Arrays.copyOf(offsets, count);
  }

  /**
   * The lines that the fill has saved.
   *
   * @param offsets of the breaks inside paragraphs, each counted from the one before
   * @param indented whether the first line begins a paragraph
   */
  public static Lines saved(StyledText text, Format format, short[] offsets, boolean indented) {
    Lines lines = new Lines(text, format);
    String words = text.text();
    int start = 0;
    int saved = 0;
    int at = offsets.length == 0 ? Integer.MAX_VALUE : offsets[0];
    boolean first = indented;
    while (start < words.length()) {
      int feed = words.indexOf('\n', start);
      int end = feed < 0 ? words.length() : feed;
      while (at <= start) {
        saved++;
        at = saved < offsets.length ? at + offsets[saved] : Integer.MAX_VALUE;
      }
      boolean last = at > end || at == end && feed >= 0;
      lines.add(start, last ? end : at, last ? end + 1 : at, first, last);
      start = last ? end + 1 : at;
      first = last;
    }
    return lines;
  }

  void add(int start, int end, int next, boolean first, boolean last) {
    String words = text.text();
    int visible = end;
    while (visible > start
        && (words.charAt(visible - 1) == ' ' || words.charAt(visible - 1) == NO_BREAK_SPACE)) {
      visible--;
    }
    heightBefore = height;
    float top = height + (first ? format.before() : 0);
    if (lines.isEmpty() || text.runs().size() > 1) {
      measure(start, end);
    }
    float lineHeight = format.lineHeight(ascent + descent + leading);
    float baseline = top + (lineHeight - ascent - descent) / 2 + ascent;
    lines.add(
        new Line(start, visible, next, first, last, !last && hyphen(visible, next), baseline));
    height = top + lineHeight + (last ? format.after() : 0);
  }

  /** Finds how high the looks of a line are. */
  private void measure(int start, int end) {
    ascent = 0;
    descent = 0;
    leading = 0;
    for (int run = text.runAt(start); run < text.runs().size(); run++) {
      Run look = text.runs().get(run);
      ascent = Math.max(ascent, look.face().ascent() * look.size() + look.rise());
      descent = Math.max(descent, look.face().descent() * look.size() - look.rise());
      leading = Math.max(leading, look.face().leading() * look.size());
      if (look.end() >= end) {
        break;
      }
    }
  }

  private boolean hyphen(int visible, int next) {
    String words = text.text();
    if (visible != next || next >= words.length()) {
      return false;
    }
    return words.charAt(next - 1) == SOFT_HYPHEN || Hyphenator.russian().divides(words, next);
  }

  void removeLast() {
    lines.remove(lines.size() - 1);
    height = heightBefore;
  }

  public List<Line> list() {
    return lines;
  }

  /** Index after the last line; 0 if there is none. */
  int next() {
    return lines.isEmpty() ? 0 : Math.min(text.text().length(), lastLine().next());
  }

  Line lastLine() {
    return lines.get(lines.size() - 1);
  }

  /** Height of all lines in points. */
  public float height() {
    return height;
  }
}
