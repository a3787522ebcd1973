package ru.rsnms.reports.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A ruled table.
 *
 * <p>Widths are scaled to the text field if their sum is larger. Rows are not torn between pages
 * where they fit on one; a row that spans all columns stays with the row that follows.
 *
 * @param caption line above the table; nullable
 * @param columns at least one; no header is printed if all headers are empty
 * @param headerGroups texts above several columns; may be empty
 * @param columnNumbers row of numbers under the header; may be empty
 * @param rows lines of the table
 * @param repeatHeader whether header and numbers are printed again on each page
 * @param use what the rows are for
 * @param continuationMark words added to the text of a merged cell where it is repeated on a new
 *     page; nullable: the text is then not repeated
 */
public record Table(
    String caption,
    List<Column> columns,
    List<HeaderGroup> headerGroups,
    List<String> columnNumbers,
    List<Row> rows,
    boolean repeatHeader,
    Use use,
    String continuationMark)
    implements Block {

  public Table {
    columns = List.copyOf(columns);
    headerGroups = List.copyOf(headerGroups);
    columnNumbers = List.copyOf(columnNumbers);
    rows = List.copyOf(rows);
    Objects.requireNonNull(use, "use");
    int width = columns.size();
    if (width == 0) {
      throw new IllegalArgumentException("a table has at least one column");
    }
    if (!columnNumbers.isEmpty() && columnNumbers.size() != width) {
      throw new IllegalArgumentException(
          "%d numbers for %d columns".formatted(columnNumbers.size(), width));
    }
    for (Row row : rows) {
      row.requireWidth(width);
    }
  }

  /** A table for reading, with a repeated header. */
  public static Table of(List<Column> columns, List<String> columnNumbers, List<Row> rows) {
    return new Table(null, columns, List.of(), columnNumbers, rows, true, Use.READING, null);
  }

  /** What the rows of a table are for. */
  public enum Use {
    /** As low as the text allows, text at the top. */
    READING,
    /** High enough to sign in (10.5 mm), text in the middle. */
    SIGNING
  }
}
