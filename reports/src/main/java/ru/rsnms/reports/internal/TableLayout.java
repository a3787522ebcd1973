package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.HeaderGroup;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;

/**
 * The numbers of a table without its words: tables of one layout share the bands of a template.
 *
 * @param edges left edges of the columns and the right edge of the last, in points
 * @param aligns alignment of each column
 * @param groups spans of header groups
 * @param use what the rows are for
 * @param shapes the kinds of rows with their spans, each once
 * @param merged columns with cells that go on over several rows
 */
record TableLayout(
    List<Integer> edges,
    List<Column.Align> aligns,
    List<Group> groups,
    Table.Use use,
    List<Shape> shapes,
    List<Integer> merged) {

  /** Columns {@code first} to {@code first + count - 1} under one text. */
  record Group(int first, int count) {}

  /** A row of one kind whose cells span these numbers of columns. */
  record Shape(Row.Kind kind, List<Integer> spans) {

    static Shape of(Row row, int columns) {
      return row.spansAll()
          ? new Shape(row.kind(), List.of(columns))
          : new Shape(row.kind(), row.cells().stream().map(cell -> cell.colspan()).toList());
    }

    /** Whether the row is one text across the table. */
    boolean isWhole() {
      return kind == Row.Kind.DIRECTION || kind == Row.Kind.GROUP;
    }
  }

  /**
   * Reads the layout of a table.
   *
   * @param fieldWidth width of the text field in points
   */
  static TableLayout of(Table table, PaperStyle style, int fieldWidth) {
    int width = table.columns().size();
    return new TableLayout(
        new ColumnWidths(table, style).edges(fieldWidth),
        table.columns().stream().map(Column::align).toList(),
        table.headerGroups().stream().map(TableLayout::group).toList(),
        table.use(),
        table.rows().stream().map(row -> Shape.of(row, width)).distinct().toList(),
        table.rows().stream().flatMap(TableLayout::continued).distinct().sorted().toList());
  }

  private static Stream<Integer> continued(Row row) {
    List<Integer> columns = new ArrayList<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      if (cell.continuesAbove()) {
        columns.add(column);
      }
      column += cell.colspan();
    }
    return columns.stream();
  }

  private static Group group(HeaderGroup group) {
    return new Group(group.firstColumn(), group.columns());
  }

  /** The header group over a column. */
  OptionalInt groupOf(int column) {
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).first() <= column)
        .filter(i -> column < groups.get(i).first() + groups.get(i).count())
        .findFirst();
  }

  int columns() {
    return aligns.size();
  }

  int left(int column) {
    return edges.get(column);
  }

  int width(int column, int span) {
    return edges.get(column + span) - edges.get(column);
  }

  int width() {
    return edges.get(columns());
  }
}
