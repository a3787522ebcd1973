package ru.rsnms.reports.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ru.rsnms.reports.internal.tagged.text.Line;

/** A row with its lines; can be cut between them. */
final class MeasuredRow {

  private final FlowRow row;
  private final BandLayout band;
  private final int gap;
  private final List<List<Line>> lines;
  private final Map<String, Integer> spanLines;
  private final Map<String, Integer> spans;

  MeasuredRow(FlowRow row, BandLayout band, int gap) {
    this.row = row;
    this.band = band;
    this.gap = gap;
    lines = band.lines(row.texts());
    spanLines = band.spanLines(row.texts());
    spans = new HashMap<>();
    spanLines.forEach((field, count) -> spans.put(field, band.spanHeight(field, count)));
  }

  FlowRow row() {
    return row;
  }

  /** Lines of its longest text. */
  int lines() {
    return lines.stream().mapToInt(List::size).max().orElse(0);
  }

  /** Height with the room before it. */
  int height() {
    return height(Integer.MAX_VALUE);
  }

  /** Heights of the merged cells that begin in it, by field. */
  Map<String, Integer> spans() {
    return spans;
  }

  /**
   * Height that must be free for it: its merged cells may be higher than itself, by a line at most
   * when rows grow.
   */
  int need() {
    int highest = 0;
    for (Map.Entry<String, Integer> span : spanLines.entrySet()) {
      highest = Math.max(highest, gap + band.spanHeight(span.getKey(), span.getValue() + 1));
    }
    return Math.max(height(), highest);
  }

  /** Height of a beginning of so many lines, with the room before it. */
  int height(int limit) {
    return gap + band.height(lines, limit);
  }

  /** How many lines fit into a height. */
  int linesWithin(int room) {
    int fitting = lines();
    while (fitting > 0 && height(fitting) > room) {
      fitting--;
    }
    return fitting;
  }

  /** The first lines of every text. */
  FlowRow head(int count) {
    return row.withTexts(BodyBands.head(row.band()), texts(count, true));
  }

  /** What follows the first lines. */
  FlowRow rest(int count) {
    Map<String, String> texts = texts(count, false);
    texts.remove(FlowRow.TABLE);
    return row.withTexts(BodyBands.rest(row.band()), texts).after(null);
  }

  /** The row with blank lines under a merged cell, so that it is at least so much higher. */
  MeasuredRow higherBy(int points, SheetTemplate template) {
    if (points <= 0) {
      return this;
    }
    String field = TableBands.cellUnder(mergedCell());
    MeasuredRow higher = this;
    for (int blank = 1; higher.height() < height() + points; blank++) {
      higher = template.measure(row.withText(field, "\n".repeat(blank)));
    }
    return higher;
  }

  private String mergedCell() {
    return Stream.of(spans.keySet(), row.place().ending(), row.place().continued())
        .flatMap(Set::stream)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The row with its merged cells as cells of its own: they are higher than a page and have to be
   * cut.
   */
  MeasuredRow withoutSpans(SheetTemplate template) {
    FlowRow plain = row;
    for (String span : spans.keySet()) {
      plain =
          plain.withText(TableBands.cellUnder(span), row.texts().get(span)).withText(span, null);
    }
    return template.measure(plain);
  }

  private Map<String, String> texts(int count, boolean first) {
    Map<String, String> texts = new HashMap<>(row.texts());
    for (int i = 0; i < lines.size(); i++) {
      String text = row.texts().get(band.field(i));
      if (text != null) {
        texts.put(
            band.field(i),
            first ? firstLines(text, lines.get(i), count) : after(text, lines.get(i), count));
      }
    }
    return texts;
  }

  private static String firstLines(String text, List<Line> lines, int count) {
    return count >= lines.size() ? text : text.substring(0, end(text, lines.get(count - 1)));
  }

  private static String after(String text, List<Line> lines, int count) {
    return count >= lines.size() ? "" : text.substring(end(text, lines.get(count - 1)));
  }

  /** Where a page ends that ends with a line: no word is divided between pages. */
  private static int end(String text, Line line) {
    int space = line.hyphen() ? text.lastIndexOf(' ', line.next() - 1) : -1;
    return space > line.start() ? space + 1 : line.next();
  }
}
