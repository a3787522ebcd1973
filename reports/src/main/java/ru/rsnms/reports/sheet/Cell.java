package ru.rsnms.reports.sheet;

import java.util.Objects;

/**
 * A cell of a row.
 *
 * @param text may be empty
 * @param colspan number of columns it covers
 * @param continuesAbove whether it is one cell with the cell above: then it has no text of its own
 *     and no rule between
 */
public record Cell(String text, int colspan, boolean continuesAbove) {

  public Cell {
    Objects.requireNonNull(text, "text");
    if (colspan < 1) {
      throw new IllegalArgumentException("colspan " + colspan);
    }
    if (continuesAbove && !text.isEmpty()) {
      throw new IllegalArgumentException("a continued cell has no text of its own");
    }
  }

  public static Cell of(String text) {
    return new Cell(text, 1, false);
  }

  /** A cell over several columns. */
  public static Cell wide(String text, int colspan) {
    return new Cell(text, colspan, false);
  }

  /** The lower part of the cell above. */
  public static Cell continued() {
    return new Cell("", 1, true);
  }
}
