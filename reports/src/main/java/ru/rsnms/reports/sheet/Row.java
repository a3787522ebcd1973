package ru.rsnms.reports.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A line of a table.
 *
 * @param cells from left to right; a {@link Kind#DIRECTION} and a {@link Kind#GROUP} have exactly
 *     one
 */
public record Row(Kind kind, List<Cell> cells) {

  public Row {
    Objects.requireNonNull(kind, "kind");
    cells = List.copyOf(cells);
  }

  /** A normal row of plain cells. */
  public static Row of(String... texts) {
    return new Row(Kind.NORMAL, List.of(texts).stream().map(Cell::of).toList());
  }

  public static Row direction(String text) {
    return new Row(Kind.DIRECTION, List.of(Cell.of(text)));
  }

  public static Row group(String text) {
    return new Row(Kind.GROUP, List.of(Cell.of(text)));
  }

  /** Whether the row is a single text across the whole table. */
  public boolean spansAll() {
    return kind == Kind.DIRECTION || kind == Kind.GROUP;
  }

  void requireWidth(int columns) {
    int width = spansAll() ? columns : cells.stream().mapToInt(Cell::colspan).sum();
    if (width != columns || (spansAll() && cells.size() != 1)) {
      throw new IllegalArgumentException(
          "a row of %d cells over %d columns in a table of %d"
              .formatted(cells.size(), width, columns));
    }
  }

  /** What a row is in its table. */
  public enum Kind {
    /** Title of a part of the table: spans all columns, bold, centred. */
    DIRECTION,
    /** Title of a smaller part: spans all columns, italic. */
    GROUP,
    NORMAL,
    /** Sums: bold. */
    TOTAL
  }
}
