package ru.rsnms.document.adapter;

import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Table;

/** Makes tables of what files say, though rows and heads may differ in number. */
final class ImportedTable {

  private static final int ADDED_WIDTH = 20;

  private ImportedTable() {}

  /** A table as wide as its widest part; nothing where there is neither head nor row. */
  static Stream<NormUnit> unit(
      List<Table.Column> columns, List<String> numbers, List<Table.Row> rows) {
    var width =
        Stream.concat(Stream.of(columns.size()), rows.stream().map(ImportedTable::width))
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    return width == 0
        ? Stream.empty()
        : Stream.of(
            NormUnit.of(
                new Table(
                    filled(columns, width, Table.Column.of("", ADDED_WIDTH, Table.Align.LEFT)),
                    numbers.isEmpty() ? numbers : filled(numbers, width, ""),
                    rows.stream().map(row -> filled(row, width)).toList())));
  }

  /** Headings run across whatever columns there are. */
  private static int width(Table.Row row) {
    return row.kind() == Table.RowKind.NORMAL
        ? row.cells().stream().mapToInt(Table.Cell::span).sum()
        : 1;
  }

  private static Table.Row filled(Table.Row row, int width) {
    var missing = width - width(row);
    return row.kind() != Table.RowKind.NORMAL || missing == 0
        ? row
        : new Table.Row(
            row.kind(), filled(row.cells(), row.cells().size() + missing, Table.Cell.of("")));
  }

  private static <T> List<T> filled(List<T> list, int size, T filler) {
    return Stream.concat(list.stream(), Stream.generate(() -> filler))
        .limit(Math.max(size, list.size()))
        .toList();
  }
}
