package ru.rsnms.reports.internal.tagged;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.type.LineStyleEnum;
import ru.rsnms.reports.internal.tagged.file.Bytes;

/**
 * Collects the rules of a page and draws them together. Rules that continue each other, as those of
 * the rows of a table, become one line.
 */
final class RuleDrawing {

  private static final float DASH = 5;
  private static final float GAP = 3;

  /** How a rule is drawn. */
  record Pen(float width, LineStyleEnum style, Color color) {

    /**
     * Reads a pen.
     *
     * @param otherwise width of a pen that names none
     */
    static Pen of(JRPen pen, float otherwise) {
      Float width = pen.getLineWidth();
      return new Pen(width == null ? otherwise : width, pen.getLineStyle(), pen.getLineColor());
    }

    boolean isVisible() {
      return width > 0;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Pen pen
              && width == pen.width
              && style == pen.style
              && color.equals(pen.color);
    }

    @Override
    public int hashCode() {
      return Float.hashCode(width) * 31 + color.getRGB();
    }
  }

  /** The pens of a box, read once for all that one element of the template prints. */
  record Borders(Pen top, Pen left, Pen bottom, Pen right, boolean areVisible) {

    static Borders of(JRLineBox box) {
      Pen top = Pen.of(box.getTopPen(), 0);
      Pen left = Pen.of(box.getLeftPen(), 0);
      Pen bottom = Pen.of(box.getBottomPen(), 0);
      Pen right = Pen.of(box.getRightPen(), 0);
      boolean visible =
          top.isVisible() || left.isVisible() || bottom.isVisible() || right.isVisible();
      return new Borders(top, left, bottom, right, visible);
    }
  }

  private record Column(Pen pen, double x) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Column column && x == column.x && pen.equals(column.pen);
    }

    @Override
    public int hashCode() {
      return Double.hashCode(x) * 31 + pen.hashCode();
    }
  }

  private record Rule(double x1, double y1, double x2, double y2) {}

  private final PageContent page;
  private final Map<Pen, List<Rule>> rules = new LinkedHashMap<>();
  private final Map<Column, Rule> columns = new LinkedHashMap<>();

  RuleDrawing(PageContent page) {
    this.page = page;
  }

  /** The borders of a box, its upper left corner counted from the top of the page. */
  void box(Borders borders, double x, double y, double width, double height) {
    if (borders.areVisible()) {
      rule(borders.top(), x, y, x + width, y);
      rule(borders.left(), x, y, x, y + height);
      rule(borders.bottom(), x, y + height, x + width, y + height);
      rule(borders.right(), x + width, y, x + width, y + height);
    }
  }

  /** A rule between two points, counted from the top of the page. */
  void rule(Pen pen, double x1, double y1, double x2, double y2) {
    if (!pen.isVisible()) {
      return;
    }
    Rule rule = new Rule(x1, y1, x2, y2);
    if (x1 != x2) {
      rules.computeIfAbsent(pen, same -> new ArrayList<>()).add(rule);
      return;
    }
    Column column = new Column(pen, x1);
    Rule above = columns.get(column);
    if (above != null && above.y2() >= y1 && above.y1() <= y1) {
      columns.put(column, new Rule(x1, above.y1(), x2, Math.max(above.y2(), y2)));
    } else {
      if (above != null) {
        rules.computeIfAbsent(pen, same -> new ArrayList<>()).add(above);
      }
      columns.put(column, rule);
    }
  }

  /** Draws what has been collected. */
  void draw() {
    columns.forEach(
        (column, rule) -> rules.computeIfAbsent(column.pen(), same -> new ArrayList<>()).add(rule));
    columns.clear();
    if (rules.isEmpty()) {
      return;
    }
    page.begin(null);
    rules.forEach(this::draw);
    page.end();
    rules.clear();
  }

  private void draw(Pen pen, List<Rule> ofThatPen) {
    if (pen.style() == LineStyleEnum.DOUBLE) {
      Pen third = new Pen(pen.width() / 3, LineStyleEnum.SOLID, pen.color());
      draw(third, moved(ofThatPen, pen.width() / 3));
      draw(third, moved(ofThatPen, -pen.width() / 3));
      return;
    }
    apply(page, pen);
    Bytes operators = page.operators();
    for (Rule rule : ofThatPen) {
      operators.numbers(rule.x1(), page.up(rule.y1())).put("m ");
      operators.numbers(rule.x2(), page.up(rule.y2())).put("l\n");
    }
    operators.put("S\n");
  }

  private static List<Rule> moved(List<Rule> rules, double by) {
    return rules.stream()
        .map(
            r -> {
              boolean upright = r.x1() == r.x2();
              double x = upright ? by : 0;
              double y = upright ? 0 : by;
              return new Rule(r.x1() + x, r.y1() + y, r.x2() + x, r.y2() + y);
            })
        .toList();
  }

  /** Takes a pen for the paths that follow. */
  static void apply(PageContent page, Pen pen) {
    Bytes operators = page.operators();
    page.stroke(pen.color());
    operators.number(pen.width()).put(" w ");
    switch (pen.style()) {
      case DASHED -> operators.put("0 J[").numbers(DASH, GAP).put("]0 d\n");
      case DOTTED -> operators.put("0 J[").number(pen.width()).put("]0 d\n");
      default -> operators.put("2 J[]0 d\n");
    }
  }
}
