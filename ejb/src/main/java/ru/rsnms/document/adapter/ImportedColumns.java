package ru.rsnms.document.adapter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.document.Table;

/** Columns of imported tables: a head is a text, or a common head with the heads under it. */
final class ImportedColumns {

  private static final int NARROW = 30;

  private ImportedColumns() {}

  private record Head(String text, String above) {}

  /**
   * @param widths mm, one per column
   */
  static List<Table.Column> of(List<ImportedObject> columns, List<Integer> widths) {
    var heads = columns.stream().flatMap(ImportedColumns::heads).toList();
    return IntStream.range(0, heads.size())
        .mapToObj(i -> column(heads.get(i), i < widths.size() ? widths.get(i) : NARROW))
        .toList();
  }

  static List<Table.Column> plain(List<String> heads, List<Integer> widths) {
    return IntStream.range(0, heads.size())
        .mapToObj(i -> column(new Head(heads.get(i), ""), widths.get(i)))
        .toList();
  }

  private static Stream<Head> heads(ImportedObject column) {
    if (!column.words().isEmpty()) {
      return Stream.of(new Head(column.words(), ""));
    }
    var above = column.text("name");
    return column.texts("columns").stream().map(text -> new Head(text, above));
  }

  private static Table.Column column(Head head, int width) {
    return new Table.Column(
        head.text(), head.above(), width, width <= NARROW ? Table.Align.CENTER : Table.Align.LEFT);
  }
}
