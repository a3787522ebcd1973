package ru.rsnms.reports.internal.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.Acquaintance;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.HeaderGroup;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Particulars;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.Table;

/** Tables of a file: ruled ones, and those without rules that set signatures and labels. */
final class WordTables {

  private static final int RULE = 4;
  private static final double POST = 80;
  private static final double INK = 55;
  private static final double LABEL = 50;

  private final XWPFDocument document;
  private final PaperStyle style;
  private final WordText text;

  WordTables(XWPFDocument document, PaperStyle style, WordText text) {
    this.document = document;
    this.style = style;
    this.text = text;
  }

  void add(Table table, double field) {
    if (table.caption() != null) {
      text.flush(table.caption());
    }
    var widths = scaled(table.columns().stream().map(Column::widthMm).toList(), field);
    var made = table(widths, true);
    head(made, table, widths);
    table.rows().forEach(row -> row(made, row, table, widths));
    made.removeRow(0);
    text.empty(ParagraphAlignment.LEFT);
  }

  private void head(XWPFTable made, Table table, List<Double> widths) {
    if (table.columns().stream().allMatch(column -> column.header().isEmpty())) {
      return;
    }
    if (!table.headerGroups().isEmpty()) {
      var above = headRow(made);
      var next = 0;
      for (HeaderGroup group : table.headerGroups()) {
        while (next < group.firstColumn()) {
          merged(head(above, table.columns().get(next).header(), widths.get(next++)), true);
        }
        var cell = head(above, group.text(), sum(widths, next, group.columns()));
        span(cell, group.columns());
        next += group.columns();
      }
      while (next < widths.size()) {
        merged(head(above, table.columns().get(next).header(), widths.get(next++)), true);
      }
    }
    var row = headRow(made);
    for (var i = 0; i < widths.size(); i++) {
      var below = i;
      var grouped =
          table.headerGroups().stream()
              .anyMatch(
                  group ->
                      below >= group.firstColumn()
                          && below < group.firstColumn() + group.columns());
      var repeats = !table.headerGroups().isEmpty() && !grouped;
      var cell = head(row, repeats ? "" : table.columns().get(i).header(), widths.get(i));
      if (repeats) {
        merged(cell, false);
      }
    }
    if (!table.columnNumbers().isEmpty()) {
      var numbers = headRow(made);
      for (var i = 0; i < widths.size(); i++) {
        head(numbers, table.columnNumbers().get(i), widths.get(i));
      }
    }
  }

  private static XWPFTableRow headRow(XWPFTable made) {
    var row = made.createRow();
    empty(row);
    row.setRepeatHeader(true);
    return row;
  }

  private XWPFTableCell head(XWPFTableRow row, String words, double width) {
    return cell(row, words, width, ParagraphAlignment.CENTER, false);
  }

  private void row(XWPFTable made, Row row, Table table, List<Double> widths) {
    var line = made.createRow();
    empty(line);
    line.setCantSplitRow(true);
    if (row.spansAll()) {
      var alignment =
          row.kind() == Row.Kind.DIRECTION ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
      var cell =
          cell(
              line,
              row.cells().get(0).text(),
              sum(widths, 0, widths.size()),
              alignment,
              row.kind() == Row.Kind.DIRECTION);
      span(cell, widths.size());
      return;
    }
    var at = 0;
    for (Cell one : row.cells()) {
      var alignment = alignment(table.columns().get(at).align());
      var width = sum(widths, at, one.colspan());
      var cell = cell(line, one.text(), width, alignment, row.kind() == Row.Kind.TOTAL);
      span(cell, one.colspan());
      if (one.continuesAbove() || isContinued(table, row, at)) {
        merged(cell, !one.continuesAbove());
      }
      at += one.colspan();
    }
  }

  /** Does the cell below belong to this one? */
  private static boolean isContinued(Table table, Row row, int column) {
    var index = indexOf(table.rows(), row) + 1;
    if (index >= table.rows().size() || table.rows().get(index).spansAll()) {
      return false;
    }
    var at = 0;
    for (Cell below : table.rows().get(index).cells()) {
      if (at == column) {
        return below.continuesAbove();
      }
      at += below.colspan();
    }
    return false;
  }

  private static int indexOf(List<Row> rows, Row wanted) {
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static ParagraphAlignment alignment(Column.Align align) {
    return switch (align) {
      case LEFT -> ParagraphAlignment.LEFT;
      case CENTER -> ParagraphAlignment.CENTER;
      case RIGHT -> ParagraphAlignment.RIGHT;
    };
  }

  void add(Particulars particulars, double field) {
    var made = table(List.of(LABEL, field - LABEL), false);
    for (var line : particulars.lines()) {
      var row = made.createRow();
      empty(row);
      plain(row, line.label(), LABEL, ParagraphAlignment.LEFT);
      plain(row, line.value(), field - LABEL, ParagraphAlignment.LEFT);
    }
    made.removeRow(0);
    text.empty(ParagraphAlignment.LEFT);
  }

  /** Post left, name right on the last line of the post. */
  void signature(Signature signature, double field) {
    text.empty(ParagraphAlignment.LEFT);
    text.empty(ParagraphAlignment.LEFT);
    var made = table(List.of(POST, field - POST), false);
    var row = made.createRow();
    empty(row);
    plain(row, signature.post(), POST, ParagraphAlignment.LEFT);
    var name = plain(row, signature.name(), field - POST, ParagraphAlignment.RIGHT);
    name.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
    row.setCantSplitRow(true);
    made.removeRow(0);
  }

  /** A line to sign on, the name, the date. */
  void acquaintance(List<Acquaintance.Person> persons, double field) {
    var made = table(List.of(INK, INK, field - 2 * INK), false);
    for (var person : persons) {
      var row = made.createRow();
      empty(row);
      var ink = plain(row, "", INK, ParagraphAlignment.LEFT);
      var rule = ink.getCTTc().getTcPr().addNewTcBorders().addNewBottom();
      rule.setVal(STBorder.SINGLE);
      rule.setSz(BigInteger.valueOf(RULE));
      plain(row, person.name(), INK, ParagraphAlignment.LEFT);
      plain(row, person.date(), field - 2 * INK, ParagraphAlignment.LEFT);
    }
    made.removeRow(0);
    text.empty(ParagraphAlignment.LEFT);
  }

  private XWPFTableCell plain(
      XWPFTableRow row, String words, double width, ParagraphAlignment alignment) {
    return made(row, words, width, alignment, style.type().text(), false);
  }

  private XWPFTableCell cell(
      XWPFTableRow row, String words, double width, ParagraphAlignment alignment, boolean bold) {
    return made(row, words, width, alignment, style.type().table(), bold);
  }

  private XWPFTableCell made(
      XWPFTableRow row,
      String words,
      double width,
      ParagraphAlignment alignment,
      double size,
      boolean bold) {
    var cell = row.createCell();
    var properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    var measure = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    measure.setType(STTblWidth.DXA);
    measure.setW(WordSections.twips(width));
    var paragraph =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
    paragraph.setAlignment(alignment);
    paragraph.setSpacingAfter(0);
    text.set(paragraph, Typography.russian().title(words), size, bold);
    return cell;
  }

  private XWPFTable table(List<Double> widths, boolean ruled) {
    var made = document.createTable(1, 1);
    var properties = made.getCTTbl().getTblPr();
    var layout =
        properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    made.setWidth(WordSections.twips(sum(widths, 0, widths.size())).intValue());
    var grid =
        made.getCTTbl().getTblGrid() == null
            ? made.getCTTbl().addNewTblGrid()
            : made.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    widths.forEach(width -> grid.addNewGridCol().setW(WordSections.twips(width)));
    rule(made, ruled ? XWPFBorderType.SINGLE : XWPFBorderType.NONE);
    return made;
  }

  private static void rule(XWPFTable made, XWPFBorderType kind) {
    made.setInsideHBorder(kind, RULE, 0, "000000");
    made.setInsideVBorder(kind, RULE, 0, "000000");
    made.setTopBorder(kind, RULE, 0, "000000");
    made.setBottomBorder(kind, RULE, 0, "000000");
    made.setLeftBorder(kind, RULE, 0, "000000");
    made.setRightBorder(kind, RULE, 0, "000000");
  }

  /** POI gives a new row the cells of the first one. */
  private static void empty(XWPFTableRow row) {
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
  }

  private static void span(XWPFTableCell cell, int columns) {
    if (columns > 1) {
      cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
  }

  private static void merged(XWPFTableCell cell, boolean begins) {
    cell.getCTTc().getTcPr().addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
  }

  private static List<Double> scaled(List<Double> widths, double field) {
    var all = sum(widths, 0, widths.size());
    return all <= field ? widths : widths.stream().map(width -> width * field / all).toList();
  }

  private static double sum(List<Double> widths, int from, int count) {
    return widths.subList(from, from + count).stream().mapToDouble(Double::doubleValue).sum();
  }
}
