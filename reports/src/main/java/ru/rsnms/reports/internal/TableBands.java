package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineDirectionEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import ru.rsnms.reports.internal.tagged.text.LineMeasurer;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;

/**
 * Adds the bands of a table layout to a template: made of numbers only, never of a document's
 * words.
 */
final class TableBands {

  /** Padding of cells, in points: 0.9 and 1.4 mm. */
  private static final int PADDING_TOP = 3;

  private static final int PADDING_BOTTOM = 3;
  private static final int PADDING_LEFT = 4;
  private static final int PADDING_RIGHT = 3;

  /** Room that the padding takes from the width of a cell. */
  static final int PADDING_SIDES = PADDING_LEFT + PADDING_RIGHT;

  /** Beginning of the field that says whether a merged cell begins. */
  static final String HAS = "has_";

  private static final int ROW_HEIGHT = 19;
  private static final int SIGNING_HEIGHT = 30;
  private static final int NUMBERS_HEIGHT = 12;
  private static final float RULE = 0.5f;

  private static final String CELL = "TD";
  private static final String COLUMN_HEADER = "TH Column";
  private static final String ROW_HEADER = "TH Row";

  /** Styles of running text in cells; titles and headers are not divided. */
  private static final Set<String> DIVIDED = Set.of("table", "tableSpan");

  private final JasperDesign design;
  private final TableLayout layout;
  private final String prefix;
  private final boolean dividesWords;

  private TableBands(JasperDesign design, TableLayout layout, String prefix, boolean dividesWords) {
    this.design = design;
    this.layout = layout;
    this.prefix = prefix;
    this.dividesWords = dividesWords;
  }

  /**
   * @param dividesWords whether words of running text in cells may be divided
   */
  static void add(JasperDesign design, TableLayout layout, String prefix, boolean dividesWords)
      throws JRException {
    new TableBands(design, layout, prefix, dividesWords).add();
  }

  static String header(String prefix) {
    return prefix + "_header";
  }

  static String numbers(String prefix) {
    return prefix + "_numbers";
  }

  static String row(String prefix, int shape) {
    return prefix + "_row" + shape;
  }

  /** Text field of the cell that begins in a column. */
  static String cell(int column) {
    return "cell" + column;
  }

  /** Text field of the merged cell that begins in a column: laid over the rows it spans. */
  static String span(int column) {
    return "span" + column;
  }

  /** What the cell in the column of a merged cell is where the merged cell covers it. */
  static String partOf(String span) {
    return span.replace("span", "part");
  }

  /** How many rows a merged cell covers. */
  static String rowsOf(String span) {
    return span.replace("span", "rows");
  }

  /** Text field of the cell under a merged cell. */
  static String cellUnder(String span) {
    return span.replace("span", "cell");
  }

  static String group(int index) {
    return "group" + index;
  }

  /** Rule above the cell that begins in a column. */
  static String topRule(int column) {
    return FlowRow.TOP_RULE + column;
  }

  private void add() throws JRException {
    addHeader();
    JRDesignBand numbers = band(numbers(prefix), NUMBERS_HEIGHT);
    for (int i = 0; i < layout.columns(); i++) {
      JRDesignTextField number = box(cell(i), i, 1, 0, NUMBERS_HEIGHT, "tableNumber");
      numbers.addElement(tagged(number, COLUMN_HEADER, i, 1));
    }
    closeBand(numbers);
    for (int i = 0; i < layout.shapes().size(); i++) {
      addRow(row(prefix, i), layout.shapes().get(i));
    }
  }

  /** The header in the order it is read: its upper row from left to right, then the lower one. */
  private void addHeader() throws JRException {
    boolean two = !layout.groups().isEmpty();
    JRDesignBand band = band(header(prefix), two ? 2 * ROW_HEIGHT : ROW_HEIGHT);
    List<JRDesignTextField> lower = new ArrayList<>();
    for (int i = 0; i < layout.columns(); i++) {
      OptionalInt group = layout.groupOf(i);
      if (group.isEmpty()) {
        JRDesignTextField text = box(cell(i), i, 1, 0, band.getHeight(), "tableHeader");
        band.addElement(tagged(text, COLUMN_HEADER, i, 1));
        property(text, "doc.rows", two ? "2" : null);
      } else {
        if (layout.groups().get(group.getAsInt()).first() == i) {
          band.addElement(group(group.getAsInt(), layout.groups().get(group.getAsInt())));
        }
        JRDesignTextField text = box(cell(i), i, 1, ROW_HEIGHT, ROW_HEIGHT, "tableHeader");
        text.setPositionType(PositionTypeEnum.FLOAT);
        text.setStretchType(StretchTypeEnum.CONTAINER_BOTTOM);
        lower.add(tagged(text, COLUMN_HEADER, i, 1));
      }
    }
    lower.forEach(band::addElement);
    closeBand(band);
  }

  private JRDesignTextField group(int index, TableLayout.Group group) throws JRException {
    JRDesignTextField text =
        box(group(index), group.first(), group.count(), 0, ROW_HEIGHT, "tableHeader");
    text.setStretchType(StretchTypeEnum.NO_STRETCH);
    text.getLineBox().getBottomPen().setLineWidth(RULE);
    return tagged(text, COLUMN_HEADER, group.first(), group.count());
  }

  private void addRow(String name, TableLayout.Shape shape) throws JRException {
    boolean signing = layout.use() == Table.Use.SIGNING && shape.kind() == Row.Kind.NORMAL;
    JRDesignBand band = band(name, signing ? SIGNING_HEIGHT : ROW_HEIGHT);
    int column = 0;
    for (int span : shape.spans()) {
      JRDesignTextField text =
          box(cell(column), column, span, 0, band.getHeight(), style(shape.kind()));
      text.setHorizontalTextAlign(align(shape, column, span));
      if (signing) {
        text.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
      }
      band.addElement(tagged(text, shape.isWhole() ? ROW_HEADER : CELL, column, span));
      if (!shape.isWhole()) {
        if (layout.merged().contains(column)) {
          said(text, "doc.tag", partOf(span(column)));
          said(text, "doc.rows", rowsOf(span(column)));
          band.addElement(over(column, span, text));
        }
        if (!layout.merged().isEmpty()) {
          band.addElement(
              rule(topRule(column), layout.left(column), layout.width(column, span), 0));
        }
      }
      column += span;
    }
    closeBand(band);
  }

  /** The text of a merged cell: does not stretch its first row but is drawn over the rows below. */
  private JRDesignTextField over(int column, int span, JRDesignTextField cell) throws JRException {
    JRDesignTextField text = box(span(column), column, span, 0, cell.getHeight(), "tableSpan");
    text.setPrintWhenExpression(flag(HAS + span(column)));
    property(text, LineMeasurer.OVERFLOW, "visible");
    tagged(text, CELL, column, span);
    said(text, "doc.rows", rowsOf(span(column)));
    text.setStretchType(StretchTypeEnum.NO_STRETCH);
    text.setTextAdjust(TextAdjustEnum.CUT_TEXT);
    text.setHorizontalTextAlign(cell.getOwnHorizontalTextAlign());
    text.getLineBox().getLeftPen().setLineWidth(0f);
    text.getLineBox().getRightPen().setLineWidth(0f);
    return text;
  }

  private static String style(Row.Kind kind) {
    return switch (kind) {
      case DIRECTION -> "tableDirection";
      case GROUP -> "tableGroup";
      case NORMAL -> "table";
      case TOTAL -> "tableTotal";
    };
  }

  private HorizontalTextAlignEnum align(TableLayout.Shape shape, int column, int span) {
    if (shape.kind() == Row.Kind.DIRECTION) {
      return HorizontalTextAlignEnum.CENTER;
    }
    Column.Align align = span > 1 ? Column.Align.LEFT : layout.aligns().get(column);
    return switch (align) {
      case LEFT -> HorizontalTextAlignEnum.LEFT;
      case CENTER -> HorizontalTextAlignEnum.CENTER;
      case RIGHT -> HorizontalTextAlignEnum.RIGHT;
    };
  }

  private JRDesignBand band(String name, int height) throws JRException {
    JRDesignBand band = new JRDesignBand();
    band.setHeight(height);
    band.setSplitType(SplitTypeEnum.PREVENT);
    band.setPrintWhenExpression(flag("is_" + name));
    band.addElement(rule(FlowRow.TOP_RULE, 0, layout.width(), 0));
    return band;
  }

  private void closeBand(JRDesignBand band) throws JRException {
    JRDesignLine closing = rule(FlowRow.CLOSING_RULE, 0, layout.width(), band.getHeight() - 1);
    closing.setPositionType(PositionTypeEnum.FIX_RELATIVE_TO_BOTTOM);
    closing.setDirection(LineDirectionEnum.BOTTOM_UP);
    band.addElement(closing);
    ((JRDesignSection) design.getDetailSection()).addBand(band);
  }

  private JRDesignTextField box(String field, int column, int span, int y, int height, String style)
      throws JRException {
    JRDesignTextField text = new JRDesignTextField(design);
    place(text, layout.left(column), y, layout.width(column, span), height);
    text.setStyle(design.getStylesMap().get(style));
    text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
    text.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
    text.setBlankWhenNull(true);
    boolean small = height == NUMBERS_HEIGHT;
    text.getLineBox().setTopPadding(small ? 0 : PADDING_TOP);
    text.getLineBox().setBottomPadding(small ? 0 : PADDING_BOTTOM);
    text.getLineBox().setLeftPadding(PADDING_LEFT);
    text.getLineBox().setRightPadding(PADDING_RIGHT);
    text.getLineBox().getLeftPen().setLineWidth(RULE);
    if (column + span == layout.columns()) {
      text.getLineBox().getRightPen().setLineWidth(RULE);
    }
    text.setExpression(expression(field, String.class));
    property(text, LineMeasurer.HYPHENS, dividesWords && DIVIDED.contains(style) ? "on" : null);
    return text;
  }

  /** Says what the element is to those who do not see it. */
  private JRDesignTextField tagged(JRDesignTextField text, String tag, int column, int columns)
      throws JRException {
    boolean head = tag.startsWith("TH");
    property(text, "doc.tag", tag.substring(0, 2));
    property(text, "doc.scope", head ? tag.substring(3) : null);
    property(text, "doc.column", String.valueOf(column + 1));
    property(text, "doc.columns", columns > 1 ? String.valueOf(columns) : null);
    said(text, LineMeasurer.OPEN, FlowRow.GOES_ON);
    if (column == 0) {
      said(text, "doc.group", FlowRow.TABLE);
    }
    return text;
  }

  private static void property(JRDesignElement element, String name, String value) {
    if (value != null) {
      element.getPropertiesMap().setProperty(name, value);
    }
  }

  /** A property that the row says. */
  private void said(JRDesignElement element, String name, String field) throws JRException {
    JRDesignPropertyExpression property = new JRDesignPropertyExpression();
    property.setName(name);
    property.setValueExpression(expression(field, String.class));
    element.addPropertyExpression(property);
  }

  private JRDesignLine rule(String field, int x, int width, int y) throws JRException {
    JRDesignLine line = new JRDesignLine(design);
    place(line, x, y, width, 1);
    line.setStyle(design.getStylesMap().get("rule"));
    line.setPrintWhenExpression(flag(field));
    return line;
  }

  private static void place(JRDesignElement element, int x, int y, int width, int height) {
    element.setX(x);
    element.setY(y);
    element.setWidth(width);
    element.setHeight(height);
  }

  private JRDesignExpression flag(String field) throws JRException {
    return expression(field, Boolean.class);
  }

  /** An expression of one field, which is declared if it is new. */
  private JRDesignExpression expression(String field, Class<?> type) throws JRException {
    if (!design.getFieldsMap().containsKey(field)) {
      JRDesignField declared = new JRDesignField();
      declared.setName(field);
      declared.setValueClass(type);
      design.addField(declared);
    }
    return new JRDesignExpression("$F{" + field + "}");
  }
}
