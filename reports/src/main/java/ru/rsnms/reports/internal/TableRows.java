package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;

/** Makes rows of a table. */
final class TableRows {

  private final Table table;
  private final TableLayout layout;
  private final String prefix;
  private final String name;
  private final TableHead head;

  /** Texts of the merged cells above the current row. */
  private final Map<String, String> standing = new HashMap<>();

  /**
   * @param prefix of the bands of the layout in the template
   * @param name of the table in its document
   */
  TableRows(Table table, TableLayout layout, String prefix, String name) {
    this.table = table;
    this.name = name;
    this.layout = layout;
    this.prefix = prefix;
    head = new TableHead(table.repeatHeader() ? headRows() : List.of());
  }

  /** All rows from the header to the last one. */
  List<FlowRow> rows() {
    List<FlowRow> rows = new ArrayList<>(table.rows().size() + 2);
    for (FlowRow row : headRows()) {
      rows.add(new FlowRow(row.band(), null, row.texts(), row.rules(), true, TablePlace.in(head)));
    }
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(row(i, rows.isEmpty()));
    }
    if (!rows.isEmpty()) {
      int last = rows.size() - 1;
      rows.set(last, rows.get(last).closed());
      rows.set(0, rows.get(0).withText(FlowRow.TABLE, name));
    }
    return rows;
  }

  private List<FlowRow> headRows() {
    List<FlowRow> rows = new ArrayList<>(2);
    if (table.columns().stream().anyMatch(column -> !column.header().isEmpty())) {
      Map<String, String> texts = cells(table.columns().stream().map(Column::header).toList());
      for (int i = 0; i < table.headerGroups().size(); i++) {
        texts.put(TableBands.group(i), clean(table.headerGroups().get(i).text()));
      }
      rows.add(headRow(TableBands.header(prefix), texts));
    }
    if (!table.columnNumbers().isEmpty()) {
      rows.add(headRow(TableBands.numbers(prefix), cells(table.columnNumbers())));
    }
    return rows;
  }

  private static FlowRow headRow(String band, Map<String, String> texts) {
    return new FlowRow(band, null, texts, Set.of(FlowRow.TOP_RULE), false, null);
  }

  private static Map<String, String> cells(List<String> texts) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.put(TableBands.cell(i), clean(texts.get(i)));
    }
    return cells;
  }

  private static String clean(String text) {
    return Typography.russian().title(text);
  }

  private FlowRow row(int index, boolean first) {
    Row row = table.rows().get(index);
    Set<String> continued = continued(index);
    Set<String> goesOn = continued(index + 1);
    Map<String, String> texts = new HashMap<>();
    Set<String> rules = new HashSet<>();
    int column = 0;
    for (Cell cell : row.cells()) {
      String span = TableBands.span(column);
      if (!continued.contains(span)) {
        String text = clean(cell.text());
        standing.put(span, text);
        texts.put(goesOn.contains(span) ? span : TableBands.cell(column), text);
        rules.add(TableBands.topRule(column));
      }
      column += row.spansAll() ? layout.columns() : cell.colspan();
    }
    boolean wholeRule = first || continued.isEmpty();
    Set<String> ending = new HashSet<>(continued);
    ending.removeAll(goesOn);
    TablePlace place =
        new TablePlace(
            head,
            resumed(continued),
            continued,
            ending,
            row.cells().size(),
            layout.merged().isEmpty() ? 0 : layout.columns());
    int shape = layout.shapes().indexOf(TableLayout.Shape.of(row, layout.columns()));
    return new FlowRow(
        TableBands.row(prefix, shape),
        null,
        texts,
        wholeRule ? Set.of(FlowRow.TOP_RULE) : rules,
        row.spansAll(),
        place);
  }

  /**
   * Merged cells that go on in a row from the row above, by their fields; none under a row across
   * the table.
   */
  private Set<String> continued(int index) {
    if (index == 0 || index == table.rows().size() || table.rows().get(index - 1).spansAll()) {
      return Set.of();
    }
    Set<String> continued = new HashSet<>();
    int column = 0;
    for (Cell cell : table.rows().get(index).cells()) {
      if (cell.continuesAbove()) {
        continued.add(TableBands.span(column));
      }
      column += cell.colspan();
    }
    return continued;
  }

  private Map<String, String> resumed(Set<String> continued) {
    if (table.continuationMark() == null) {
      return Map.of();
    }
    Map<String, String> resumed = new HashMap<>();
    for (String span : continued) {
      String text = standing.getOrDefault(span, "");
      if (!text.isEmpty()) {
        resumed.put(span, text + "\n" + clean(table.continuationMark()));
      }
    }
    return resumed;
  }
}
