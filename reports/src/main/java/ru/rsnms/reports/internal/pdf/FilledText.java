package ru.rsnms.reports.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;
import ru.rsnms.reports.internal.text.LineBreaker;
import ru.rsnms.reports.internal.text.TextSetting;

/**
 * A filled text element as it is drawn.
 *
 * @param left left edge of its lines
 * @param top top edge of its first line, from the top of the page
 * @param width room for a line
 * @param firstLineIndent indent of its first line
 */
record FilledText(
    String text,
    TextSetting setting,
    List<LineBreaker.Line> lines,
    float left,
    float top,
    float width,
    float firstLineIndent) {

  static FilledText of(JRPrintText element, String text, TextSetting setting) {
    List<LineBreaker.Line> lines = lines(text, element.getLineBreakOffsets());
    var box = element.getLineBox();
    return new FilledText(
        text,
        setting,
        lines,
        element.getX() + box.getLeftPadding(),
        element.getY() + box.getTopPadding() + room(element, setting.height(lines.size())),
        element.getWidth() - box.getLeftPadding() - box.getRightPadding(),
        element.getParagraph().getFirstLineIndent());
  }

  private static float room(JRPrintText element, int textHeight) {
    var box = element.getLineBox();
    float room = element.getHeight() - box.getTopPadding() - box.getBottomPadding() - textHeight;
    return switch (element.getVerticalTextAlign()) {
      case MIDDLE -> room / 2;
      case BOTTOM -> room;
      default -> 0;
    };
  }

  private static List<LineBreaker.Line> lines(String text, short[] offsets) {
    List<LineBreaker.Line> lines = new ArrayList<>();
    int start = 0;
    int at = 0;
    for (short offset : offsets) {
      at += offset;
      start = addParagraphs(text, start, at, lines);
      lines.add(line(text, start, at, at, false));
      start = at;
    }
    addParagraphs(text + "\n", start, text.length() + 1, lines);
    return lines;
  }

  /** Adds the lines that end with a line feed; returns where the next line begins. */
  private static int addParagraphs(String text, int from, int to, List<LineBreaker.Line> lines) {
    int start = from;
    for (int feed = text.indexOf('\n', start);
        feed >= 0 && feed < to;
        feed = text.indexOf('\n', start)) {
      lines.add(line(text, start, feed, feed + 1, true));
      start = feed + 1;
    }
    return start;
  }

  private static LineBreaker.Line line(String text, int start, int end, int next, boolean last) {
    return new LineBreaker.Line(start, LineBreaker.trimmed(text, start, end), next, last);
  }

  float indent(LineBreaker.Line line) {
    return line.start() == 0 ? firstLineIndent : 0;
  }

  /** Room that a line leaves. */
  float spare(LineBreaker.Line line) {
    return width - setting.face().width(text, line.start(), line.end(), setting.size());
  }

  float roomBesideLongestLine() {
    float least = width;
    for (LineBreaker.Line line : lines) {
      least = Math.min(least, spare(line));
    }
    return least;
  }
}
