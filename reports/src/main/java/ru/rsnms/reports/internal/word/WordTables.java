package ru.rsnms.reports.internal.word;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import ru.rsnms.reports.internal.PlacedRow;
import ru.rsnms.reports.internal.PlacedText;

/** Tables of a file: ruled ones, and those without rules that set texts side by side. */
final class WordTables {

  /** Half a point, in eighths. */
  private static final int RULE = 4;

  /** Room beside the text of a ruled cell, as on paper, points. */
  private static final int LEFT = 4;

  private static final int RIGHT = 3;

  /** Room between the frame of a signature mark and its words, points. */
  private static final int MARK_PADDING = 6;

  /**
   * Both sides of the frame and a hair, which a word processor takes from the room in it, points.
   */
  private static final int FRAME = 2;

  private final XWPFDocument document;
  private final WordText text;

  WordTables(XWPFDocument document, WordText text) {
    this.document = document;
    this.text = text;
  }

  XWPFTable ruled(List<Integer> edges) {
    var table = table(edges, XWPFBorderType.SINGLE);
    table.setCellMargins(0, WordText.twips(LEFT), 0, WordText.twips(RIGHT));
    table.setIndent(WordText.twips(LEFT));
    return table;
  }

  /** Adds the upper and the lower row of a header, or its only one. */
  void head(XWPFTable table, PlacedRow row, boolean breaksPage) {
    var upper = row.texts().stream().filter(one -> one.y() == 0).sorted(byPlace()).toList();
    var lower = row.texts().stream().filter(one -> one.y() > 0).sorted(byPlace()).toList();
    var height = row.height();
    if (!lower.isEmpty()) {
      height =
          upper.stream()
              .filter(one -> isOver(one, lower))
              .mapToInt(one -> Math.max(lower.get(0).y(), needed(one)))
              .max()
              .orElse(lower.get(0).y());
    }
    var made = row(table, height, row);
    for (var one : upper) {
      var cell = cell(made, one, row, breaksPage);
      if (!lower.isEmpty() && !isOver(one, lower)) {
        merge(cell, STMerge.RESTART);
      }
    }
    if (!lower.isEmpty()) {
      var below = row(table, row.height() - height, row);
      for (var column = 0; column + 1 < row.edges().size(); column++) {
        var at = row.edges().get(column);
        var own = lower.stream().filter(one -> one.x() == at).findFirst();
        if (own.isPresent()) {
          cell(below, own.get(), row, false);
        } else {
          merge(covered(below, at, row.edges().get(column + 1), row, false), STMerge.CONTINUE);
        }
      }
    }
  }

  private static boolean isOver(PlacedText group, List<PlacedText> lower) {
    return lower.stream().anyMatch(one -> one.x() >= group.x() && one.right() <= group.right());
  }

  private static int needed(PlacedText one) {
    return (int) Math.ceil(one.height()) + one.padding();
  }

  /**
   * Adds a row of a ruled table.
   *
   * @param next the row under it; nullable
   * @param height points
   */
  void row(XWPFTable table, PlacedRow row, PlacedRow next, double height, boolean breaksPage) {
    var made = row(table, height, row);
    var first = breaksPage;
    for (var one : shown(row)) {
      var column = row.edges().indexOf(one.x());
      var continues = row.continued().contains(column);
      var goesOn = next != null && next.table() == row.table() && next.continued().contains(column);
      var cell =
          continues ? covered(made, one.x(), one.right(), row, first) : cell(made, one, row, first);
      if (continues || goesOn) {
        merge(cell, continues ? STMerge.CONTINUE : STMerge.RESTART);
      }
      first = false;
    }
  }

  /** One text for each cell: a merged cell lies over the one of its first row. */
  private static List<PlacedText> shown(PlacedRow row) {
    Map<Integer, PlacedText> shown = new TreeMap<>();
    for (var one : row.texts()) {
      var before = shown.get(one.x());
      if (before == null || before.words().isBlank()) {
        shown.put(one.x(), one);
      }
    }
    return List.copyOf(shown.values());
  }

  /**
   * Adds texts that stand side by side as a row without rules.
   *
   * @param table the one of such rows above it, or {@code null}
   * @param gap room above them in their row, points
   */
  XWPFTable beside(XWPFTable table, PlacedRow row, int gap, int fieldWidth, boolean breaksPage) {
    var edges = edges(row, fieldWidth);
    var into = table == null ? table(edges, XWPFBorderType.NONE) : table;
    if (table == null) {
      into.setCellMargins(0, 0, 0, 0);
      into.setIndent(0);
    }
    var made = row(into, gap + row.height(), row);
    var first = breaksPage;
    for (var i = 0; i + 1 < edges.size(); i++) {
      fill(sized(made, edges.get(i), edges.get(i + 1)), row, edges.get(i), edges.get(i + 1), gap);
      if (first) {
        made.getCell(0).getParagraphArray(0).setPageBreak(true);
        first = false;
      }
    }
    return into;
  }

  private void fill(XWPFTableCell cell, PlacedRow row, int left, int right, int gap) {
    var own =
        row.texts().stream().filter(one -> one.x() >= left && one.x() < right).sorted(byPlace());
    var paragraph =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
    paragraph.setSpacingAfter(0);
    paragraph.setKeepNext(row.keepsNext());
    if (isMark(row) && left == frame(row)[0]) {
      mark(cell, own.toList(), left, right);
      return;
    }
    own.findFirst()
        .ifPresent(
            one -> {
              words(cell, one, row);
              var above = isMark(row) ? Math.max(0, one.box() - one.height()) : 0;
              cell.getParagraphArray(0).setSpacingBefore(WordText.twips(gap + one.y() + above));
              cell.setVerticalAlignment(isMark(row) ? XWPFTableCell.XWPFVertAlign.TOP : down(one));
            });
    for (var rule : row.rules()) {
      if (rule[0] >= left && rule[0] < right) {
        rule(borders(cell).addNewBottom());
      }
    }
  }

  /** Left edges of what stands side by side, and the right edge of the text field. */
  private static List<Integer> edges(PlacedRow row, int fieldWidth) {
    var edges = new TreeSet<Integer>();
    edges.add(0);
    edges.add(fieldWidth);
    if (isMark(row)) {
      edges.add(frame(row)[0]);
      edges.add(frame(row)[1]);
      return List.copyOf(edges);
    }
    row.texts().forEach(one -> edges.add(one.x()));
    row.rules().forEach(rule -> edges.add(rule[1]));
    return List.copyOf(edges);
  }

  /** Whether it has the mark of an electronic signature between its texts. */
  static boolean isMark(PlacedRow row) {
    return row.texts().stream().anyMatch(one -> one.field().equals("mark_title"));
  }

  /** Edges of the frame around the mark of an electronic signature. */
  private static int[] frame(PlacedRow row) {
    var title =
        row.texts().stream().filter(one -> one.field().equals("mark_title")).findFirst().get();
    return new int[] {title.x() - MARK_PADDING, title.right() + MARK_PADDING};
  }

  /** The title and labelled lines of the mark, in a frame. */
  private void mark(XWPFTableCell cell, List<PlacedText> texts, int left, int right) {
    var around = borders(cell);
    rule(around.addNewTop());
    rule(around.addNewLeft());
    rule(around.addNewBottom());
    rule(around.addNewRight());
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    PlacedText label = null;
    var begun = false;
    for (var one : texts) {
      if (one.words().isEmpty()) {
        continue;
      }
      if (one.field().startsWith("mark_label")) {
        label = one;
        continue;
      }
      for (var line : one.words().split("\n", -1)) {
        var paragraph = begun ? cell.addParagraph() : cell.getParagraphArray(0);
        begun = true;
        text.set(paragraph, one);
        WordText.indent(paragraph, one.x() - left, right - one.right() - FRAME);
        if (label != null) {
          paragraph.setIndentationHanging(WordText.twips((double) one.x() - label.x()));
          text.add(paragraph, label.words() + "\t", label);
        }
        text.add(paragraph, line, one);
      }
      label = null;
    }
  }

  private XWPFTableCell cell(XWPFTableRow made, PlacedText one, PlacedRow row, boolean breaksPage) {
    var cell = sized(made, one.x(), one.right());
    span(cell, row, one.x(), one.right());
    words(cell, one, row);
    var paragraphs = cell.getParagraphs();
    paragraphs.get(0).setSpacingBefore(WordText.twips(one.padding() / 2.0));
    paragraphs.get(paragraphs.size() - 1).setSpacingAfter(WordText.twips(one.padding() / 2.0));
    cell.setVerticalAlignment(down(one));
    breakPage(cell, breaksPage);
    return cell;
  }

  /** A cell that a merged one covers. */
  private XWPFTableCell covered(
      XWPFTableRow made, int left, int right, PlacedRow row, boolean breaksPage) {
    var cell = sized(made, left, right);
    span(cell, row, left, right);
    var paragraph =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
    paragraph.setSpacingAfter(0);
    paragraph.setKeepNext(row.keepsNext());
    breakPage(cell, breaksPage);
    return cell;
  }

  private static void breakPage(XWPFTableCell cell, boolean breaksPage) {
    if (breaksPage) {
      cell.getParagraphArray(0).setPageBreak(true);
    }
  }

  /** Sets the words of a text as paragraphs of a cell. */
  private void words(XWPFTableCell cell, PlacedText one, PlacedRow row) {
    var first = true;
    for (var line : one.words().split("\n", -1)) {
      XWPFParagraph paragraph =
          first && !cell.getParagraphs().isEmpty()
              ? cell.getParagraphArray(0)
              : cell.addParagraph();
      first = false;
      text.set(paragraph, one);
      paragraph.setKeepNext(row.keepsNext());
      text.add(paragraph, line, one);
    }
  }

  private static XWPFTableCell.XWPFVertAlign down(PlacedText one) {
    return switch (one.down()) {
      case MIDDLE -> XWPFTableCell.XWPFVertAlign.CENTER;
      case BOTTOM -> XWPFTableCell.XWPFVertAlign.BOTTOM;
      default -> XWPFTableCell.XWPFVertAlign.TOP;
    };
  }

  private static XWPFTableRow row(XWPFTable table, double height, PlacedRow row) {
    var made = table.createRow();
    while (!made.getTableCells().isEmpty()) {
      made.removeCell(0);
    }
    made.setHeight(WordText.twips(height));
    made.setHeightRule(TableRowHeightRule.AT_LEAST);
    made.setCantSplitRow(true);
    if (row.heads() && row.repeats()) {
      made.setRepeatHeader(true);
    }
    return made;
  }

  private static XWPFTableCell sized(XWPFTableRow row, int left, int right) {
    var cell = row.createCell();
    var properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    width.setType(STTblWidth.DXA);
    width.setW(WordSections.twips((double) right - left));
    return cell;
  }

  private static void span(XWPFTableCell cell, PlacedRow row, int left, int right) {
    var columns = row.edges().indexOf(right) - row.edges().indexOf(left);
    if (columns > 1) {
      cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
  }

  private static void merge(XWPFTableCell cell, STMerge.Enum how) {
    cell.getCTTc().getTcPr().addNewVMerge().setVal(how);
  }

  private XWPFTable table(List<Integer> edges, XWPFBorderType rules) {
    var made = document.createTable(1, 1);
    made.removeRow(0);
    var properties = made.getCTTbl().getTblPr();
    var layout =
        properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    made.setWidth(WordText.twips((double) edges.get(edges.size() - 1) - edges.get(0)));
    var grid =
        made.getCTTbl().getTblGrid() == null
            ? made.getCTTbl().addNewTblGrid()
            : made.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (var i = 0; i + 1 < edges.size(); i++) {
      grid.addNewGridCol().setW(WordSections.twips((double) edges.get(i + 1) - edges.get(i)));
    }
    made.setInsideHBorder(rules, RULE, 0, "000000");
    made.setInsideVBorder(rules, RULE, 0, "000000");
    made.setTopBorder(rules, RULE, 0, "000000");
    made.setBottomBorder(rules, RULE, 0, "000000");
    made.setLeftBorder(rules, RULE, 0, "000000");
    made.setRightBorder(rules, RULE, 0, "000000");
    return made;
  }

  private static CTTcBorders borders(XWPFTableCell cell) {
    var properties = cell.getCTTc().getTcPr();
    return properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
  }

  private static void rule(org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder edge) {
    edge.setVal(STBorder.SINGLE);
    edge.setSz(BigInteger.valueOf(RULE));
  }

  private static Comparator<PlacedText> byPlace() {
    return Comparator.comparingInt(PlacedText::y).thenComparingInt(PlacedText::x);
  }
}
