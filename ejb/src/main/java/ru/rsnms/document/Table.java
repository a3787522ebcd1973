package ru.rsnms.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of an annex. What is absent is empty, as everywhere in a text: its canonical form leaves
 * out the empty.
 *
 * @param columnNumbers the row «1 2 3 …» under the header; empty where the paper has none
 */
public record Table(List<Column> columns, List<String> columnNumbers, List<Row> rows) {

  public Table {
    columns = columns == null ? List.of() : List.copyOf(columns);
    columnNumbers = columnNumbers == null ? List.of() : List.copyOf(columnNumbers);
    rows = rows == null ? List.of() : List.copyOf(rows);
  }

  /**
   * @param header words of the column's head
   * @param above common head over this column and its neighbours with the same one; empty where
   *     none
   * @param width share of the table's width, in mm of a 257 mm landscape or 170 mm portrait field
   */
  public record Column(String header, String above, int width, Align align) {

    public Column {
      header = header == null ? "" : header;
      above = above == null ? "" : above;
    }

    public static Column of(String header, int width, Align align) {
      return new Column(header, "", width, align);
    }
  }

  public enum Align {
    LEFT,
    CENTER
  }

  public record Row(RowKind kind, List<Cell> cells) {

    public Row {
      cells = cells == null ? List.of() : List.copyOf(cells);
    }

    /** One text across all columns. */
    public static Row heading(RowKind kind, String text) {
      return new Row(kind, List.of(Cell.of(text)));
    }

    /** Plain cells, one per column. */
    public static Row of(String... texts) {
      return new Row(RowKind.NORMAL, Stream.of(texts).map(Cell::of).toList());
    }
  }

  public enum RowKind {
    /** Bold heading across all columns («Направление 1 …»). */
    DIRECTION,
    /** Italic heading across all columns. */
    GROUP,
    NORMAL
  }

  /**
   * @param span number of columns taken, from 1
   * @param continuesAbove merged with the cell above it, therefore without text
   */
  public record Cell(String text, int span, boolean continuesAbove) {

    public Cell {
      text = text == null ? "" : text;
    }

    public static Cell of(String text) {
      return new Cell(text, 1, false);
    }

    /** The lower part of the cell above. */
    public static Cell continued() {
      return new Cell("", 1, true);
    }
  }
}
