package ru.rsnms.document.adapter.recognition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperLine;

/** Writes a table of targets by years in the format of indicators. */
final class TargetsFile {

  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})\\.?\\s+(.+)$");
  private static final Pattern YEAR = Patterns.ofAnyCase("column-year");

  private TargetsFile() {}

  /** Number (and name), unit, years: nothing else, and every row has all of them. */
  static boolean fits(PaperTable table) {
    var columns = table.columns();
    var years = years(columns);
    var before = columns.size() - years;
    return years > 0
        && (before == 2 || before == 3)
        && columns.get(before - 1) == Column.UNIT
        && columns.subList(before, columns.size()).stream().allMatch(c -> c == Column.YEAR)
        && table.rows().stream().allMatch(row -> isTarget(row, columns.size(), before));
  }

  private static boolean isTarget(PaperLine row, int width, int before) {
    return row.role() == LineRole.TABLE_ROW
        && row.cells().size() == width
        && (before == 3 || NUMBERED.matcher(row.cells().get(0)).matches());
  }

  private static int years(List<Column> columns) {
    return (int) columns.stream().filter(column -> column == Column.YEAR).count();
  }

  static ObjectNode of(PaperTable table) {
    var file = JsonNodeFactory.instance.objectNode();
    var heads = file.putArray("columns");
    table.heads().forEach(head -> heads.add(head.text()));
    var targets = file.putArray("indicators");
    var before = heads.size() - years(table.columns());
    for (var row : table.rows()) {
      var named = NUMBERED.matcher(row.cells().get(0));
      var together = before == 2 && named.matches();
      var target =
          targets
              .addObject()
              .put("number", together ? named.group(1) : RowNumber.of(row.cells().get(0)))
              .put("name", together ? named.group(2) : row.cells().get(1))
              .put("unit", row.cells().get(before - 1));
      var values = target.putArray("values");
      for (var i = before; i < heads.size(); i++) {
        values
            .addObject()
            .put("year", year(heads.get(i).asText()))
            .put("verbatim", row.cells().get(i));
      }
    }
    return file;
  }

  private static String year(String head) {
    var found = YEAR.matcher(head);
    return found.find() ? found.group(1) : head;
  }
}
