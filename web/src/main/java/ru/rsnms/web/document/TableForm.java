package ru.rsnms.web.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Table;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Ids;
import ru.rsnms.web.faces.PageTexts;

/** The rows of a table as the form edits them. */
public class TableForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int NARROW = 15;
  private static final int WIDE = 155;

  private final transient Table table;
  private final List<RowForm> rows = new ArrayList<>();

  TableForm(Table table) {
    this.table = table;
    table.rows().forEach(row -> rows.add(new RowForm(row)));
  }

  /** A table to begin with: number and words, one empty row. */
  static NormUnit blank() {
    var columns =
        List.of(
            Table.Column.of(PageTexts.of("editor.table.number"), NARROW, Table.Align.CENTER),
            Table.Column.of(PageTexts.of("editor.table.words"), WIDE, Table.Align.LEFT));
    var table = new Table(columns, List.of(), List.of(emptyRow(columns.size())));
    return new NormUnit(Ids.next(), UnitKind.TABLE, null, "", List.of(), table);
  }

  Table table() {
    var written = rows.stream().map(RowForm::row).toList();
    return new Table(table.columns(), table.columnNumbers(), written);
  }

  void addRow() {
    rows.add(new RowForm(emptyRow(table.columns().size())));
  }

  void removeRow(int at) {
    rows.remove(at);
  }

  public List<Table.Column> getColumns() {
    return table.columns();
  }

  public List<RowForm> getRows() {
    return rows;
  }

  private static Table.Row emptyRow(int columns) {
    var cells = new ArrayList<Table.Cell>();
    for (int at = 0; at < columns; at++) {
      cells.add(Table.Cell.of(""));
    }
    return new Table.Row(Table.RowKind.NORMAL, cells);
  }

  /** One row. */
  public static class RowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Table.RowKind kind;
    private final List<CellForm> cells = new ArrayList<>();

    RowForm(Table.Row row) {
      kind = row.kind();
      row.cells().forEach(cell -> cells.add(new CellForm(cell)));
    }

    Table.Row row() {
      return new Table.Row(kind, cells.stream().map(CellForm::cell).toList());
    }

    public List<CellForm> getCells() {
      return cells;
    }
  }

  /** One cell. */
  public static class CellForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int span;
    private final boolean continuesAbove;
    private String text;

    CellForm(Table.Cell cell) {
      span = cell.span();
      continuesAbove = cell.continuesAbove();
      text = cell.text();
    }

    Table.Cell cell() {
      return new Table.Cell(text == null ? "" : text, span, continuesAbove);
    }

    public int getSpan() {
      return span;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }
}
