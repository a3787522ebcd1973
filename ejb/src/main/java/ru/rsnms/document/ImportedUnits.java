package ru.rsnms.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads units of a legal text out of an imported file: {@code [{"kind": "CLAUSE", "number": "1.1",
 * "text": "…", "children": […], "table": {…}}]}; an unknown kind is a paragraph.
 */
public final class ImportedUnits {

  /** Width of a lying sheet, mm. */
  private static final int LYING = 257;

  /** Width of an upright sheet, mm. */
  private static final int UPRIGHT = 170;

  /** Width of a column of numbers, mm. */
  private static final int NARROW = 14;

  private final int width;

  private ImportedUnits(Orientation orientation) {
    this.width = orientation == Orientation.LANDSCAPE ? LYING : UPRIGHT;
  }

  /** The units for a sheet that lies or stands. */
  public static List<NormUnit> of(List<ImportedObject> units, Orientation orientation) {
    var reader = new ImportedUnits(orientation);
    return units.stream().map(reader::unit).toList();
  }

  private NormUnit unit(ImportedObject unit) {
    var kind = kindOf(unit.text("kind"));
    var table = unit.object("table");
    if (kind == UnitKind.TABLE) {
      unit.skip("number", "text", "children");
      return NormUnit.of(table(table));
    }
    return NormUnit.of(kind, unit.textOrNull("number"), unit.text("text"))
        .withChildren(unit.objects("children").stream().map(this::unit).toList());
  }

  private static UnitKind kindOf(String word) {
    return Arrays.stream(UnitKind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .orElse(UnitKind.PARAGRAPH);
  }

  private Table table(ImportedObject table) {
    var rows = table.objects("rows").stream().map(ImportedUnits::row).toList();
    var heads = table.objects("columns");
    var count =
        Math.max(heads.size(), rows.stream().mapToInt(ImportedUnits::columns).max().orElse(1));
    var columns = IntStream.range(0, count).mapToObj(i -> column(heads, i, count)).toList();
    var numbers = table.texts("column_numbers");
    return new Table(
        columns,
        numbers.size() == count ? numbers : List.of(),
        rows.stream()
            .map(row -> row.kind() == Table.RowKind.NORMAL ? filled(row, count) : row)
            .toList());
  }

  private Table.Column column(List<ImportedObject> heads, int index, int count) {
    var narrowFirst = index == 0 && isNumber(heads);
    var rest = isNumber(heads) ? (width - NARROW) / Math.max(1, count - 1) : width / count;
    var share = narrowFirst ? NARROW : rest;
    var align = narrowFirst ? Table.Align.CENTER : Table.Align.LEFT;
    return index < heads.size()
        ? new Table.Column(
            heads.get(index).text("header"), heads.get(index).text("above"), share, align)
        : Table.Column.of("", share, align);
  }

  /** Is the first column that of the row's number? */
  private static boolean isNumber(List<ImportedObject> heads) {
    return heads.size() > 1 && heads.get(0).text("header").startsWith("\u2116");
  }

  private static Table.Row row(ImportedObject row) {
    var cells = row.texts("cells");
    return switch (row.text("kind")) {
      case "DIRECTION" -> Table.Row.heading(Table.RowKind.DIRECTION, String.join(" ", cells));
      case "GROUP" -> Table.Row.heading(Table.RowKind.GROUP, String.join(" ", cells));
      default -> Table.Row.of(cells.toArray(String[]::new));
    };
  }

  private static int columns(Table.Row row) {
    return row.kind() == Table.RowKind.NORMAL ? row.cells().size() : 1;
  }

  /** The last cell takes what a short row leaves. */
  private static Table.Row filled(Table.Row row, int count) {
    var last = row.cells().size() - 1;
    return last < 0 || last + 1 == count
        ? row
        : new Table.Row(
            row.kind(),
            IntStream.rangeClosed(0, last)
                .mapToObj(
                    i ->
                        i == last
                            ? new Table.Cell(row.cells().get(i).text(), count - last, false)
                            : row.cells().get(i))
                .toList());
  }
}
