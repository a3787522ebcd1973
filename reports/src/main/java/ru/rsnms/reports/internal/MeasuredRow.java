package ru.rsnms.reports.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.renderers.Renderable;
import ru.rsnms.reports.internal.tagged.text.Line;

/** A row with its lines: they decide where pages end and are printed. Can be cut between them. */
final class MeasuredRow {

  private final FlowRow row;
  private final BandLayout band;
  private final int gap;
  private final List<List<Line>> lines;

  MeasuredRow(FlowRow row, BandLayout band, int gap) {
    this(row, band, gap, band.lines(row.texts()));
  }

  private MeasuredRow(FlowRow row, BandLayout band, int gap, List<List<Line>> lines) {
    this.row = row;
    this.band = band;
    this.gap = gap;
    this.lines = lines;
  }

  /** The row with other rules or another word of what its cells are, but the same texts. */
  MeasuredRow as(FlowRow other) {
    return new MeasuredRow(other, band, gap, lines);
  }

  FlowRow row() {
    return row;
  }

  /** Lines of its longest text. */
  int lines() {
    int most = 0;
    for (int i = 0; i < band.stretching(); i++) {
      most = Math.max(most, lines.get(i).size());
    }
    return most;
  }

  /** Height with the room before it. */
  int height() {
    return height(Integer.MAX_VALUE);
  }

  /** Heights of the merged cells that begin in it, by field. */
  Map<String, Integer> spans() {
    if (band.stretching() == lines.size()) {
      return Map.of();
    }
    Map<String, Integer> spans = new HashMap<>();
    for (int i = band.stretching(); i < lines.size(); i++) {
      if (row.texts().get(band.slot(i).field()) != null) {
        spans.put(band.slot(i).field(), band.slot(i).needed(lines.get(i).size()));
      }
    }
    return spans;
  }

  /**
   * Height that must be free for it: its merged cells may be higher than itself, by a line at most
   * when rows grow.
   */
  int need() {
    int highest = height();
    for (int i = band.stretching(); i < lines.size(); i++) {
      if (row.texts().get(band.slot(i).field()) != null) {
        highest = Math.max(highest, gap + band.slot(i).needed(lines.get(i).size() + 1));
      }
    }
    return highest;
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
    return Stream.of(spans().keySet(), row.place().ending(), row.place().continued())
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
    for (String span : spans().keySet()) {
      plain =
          plain.withText(TableBands.cellUnder(span), row.texts().get(span)).withText(span, null);
    }
    return template.measure(plain);
  }

  private Map<String, String> texts(int count, boolean first) {
    Map<String, String> texts = new HashMap<>(row.texts());
    for (int i = 0; i < band.stretching(); i++) {
      List<Line> broken = lines.get(i);
      texts.computeIfPresent(
          band.slot(i).field(),
          (field, text) -> first ? firstLines(text, broken, count) : after(text, broken, count));
    }
    return texts;
  }

  /**
   * Prints the row under the room before it.
   *
   * @param left edge of the page's field
   * @param top of the page's room that is left
   * @param picture for an image of the band; nullable
   */
  void print(int left, int top, Renderable picture, List<JRPrintElement> page) {
    band.print(row, lines, left, top + gap, picture, page);
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
