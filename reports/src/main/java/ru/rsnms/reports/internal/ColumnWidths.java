package ru.rsnms.reports.internal;

import java.util.List;
import ru.rsnms.reports.internal.tagged.font.Faces;
import ru.rsnms.reports.internal.tagged.text.LineBreaker;
import ru.rsnms.reports.internal.tagged.text.Run;
import ru.rsnms.reports.internal.text.PlainText;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;

/**
 * Widths of the columns of a table in points: as given, shrunk to the text field if need be; a
 * column too narrow for one of its words gets room from columns that have more than they need, so
 * that no word is cut.
 */
final class ColumnWidths {

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double ROUNDING = 2 * POINTS_PER_MM;

  private final Table table;
  private final Run regular;
  private final Run bold;

  ColumnWidths(Table table, PaperStyle style) {
    this.table = table;
    float size = (float) style.type().table();
    regular = Run.of(Faces.face(style.fontFamily(), false, false), size);
    bold = Run.of(Faces.face(style.fontFamily(), true, false), size);
  }

  /**
   * Left edges of the columns and the right edge of the last.
   *
   * @param fieldWidth width of the text field in points
   */
  List<Integer> edges(int fieldWidth) {
    double[] widths = wide(given(fieldWidth));
    Integer[] edges = new Integer[widths.length + 1];
    double x = 0;
    for (int i = 0; i < widths.length; i++) {
      edges[i] = (int) Math.round(x);
      x += widths[i];
    }
    edges[widths.length] = (int) Math.round(x);
    return List.of(edges);
  }

  private double[] given(int fieldWidth) {
    double total = table.columns().stream().mapToDouble(Column::widthMm).sum();
    boolean fills = total * POINTS_PER_MM > fieldWidth - ROUNDING;
    double scale = fills ? fieldWidth / total : POINTS_PER_MM;
    return table.columns().stream().mapToDouble(column -> column.widthMm() * scale).toArray();
  }

  private double[] wide(double[] given) {
    double[] needed = needed();
    double missing = 0;
    double spare = 0;
    for (int i = 0; i < given.length; i++) {
      missing += Math.max(0, needed[i] - given[i]);
      spare += Math.max(0, given[i] - needed[i]);
    }
    if (missing == 0 || spare < missing) {
      return given;
    }
    double[] widths = new double[given.length];
    for (int i = 0; i < given.length; i++) {
      double surplus = Math.max(0, given[i] - needed[i]);
      widths[i] = Math.max(given[i], needed[i]) - surplus * missing / spare;
    }
    return widths;
  }

  /** For each column, the width its widest word needs. */
  private double[] needed() {
    double[] needed = new double[table.columns().size()];
    for (int i = 0; i < needed.length; i++) {
      need(needed, i, table.columns().get(i).header(), regular);
    }
    for (Row row : table.rows()) {
      int column = 0;
      for (Cell cell : row.cells()) {
        if (cell.colspan() == 1 && !row.spansAll()) {
          need(needed, column, cell.text(), row.kind() == Row.Kind.TOTAL ? bold : regular);
        }
        column += cell.colspan();
      }
    }
    return needed;
  }

  private void need(double[] needed, int column, String text, Run look) {
    float width = LineBreaker.widestWord(PlainText.of(text), look);
    needed[column] = Math.max(needed[column], width + TableBands.PADDING_SIDES + 1);
  }
}
