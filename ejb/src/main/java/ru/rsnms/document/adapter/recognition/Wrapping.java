package ru.rsnms.document.adapter.recognition;

import java.util.List;

/** Tells whether a line goes on with the line above, as lines of a PDF do. */
final class Wrapping {

  /** A paper whose long lines are not longer than this was broken into lines by its pages. */
  private static final int PAGE_WIDTH = 130;

  private static final double FULL = 0.75;

  private final int width;

  Wrapping(List<RawLine> lines) {
    var lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    var long90 = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    this.width = long90 <= PAGE_WIDTH && lines.size() > 3 ? long90 : Integer.MAX_VALUE;
  }

  boolean continues(String above, RawLine line) {
    var words = line.words();
    if (above.isEmpty()
        || words.isEmpty()
        || line.isRow()
        || !line.mark().isEmpty()
        || Ends.closed(above)) {
      return false;
    }
    return Character.isLowerCase(words.codePointAt(0)) || isFull(above);
  }

  private boolean isFull(String above) {
    return width != Integer.MAX_VALUE && above.length() >= width * FULL;
  }
}
