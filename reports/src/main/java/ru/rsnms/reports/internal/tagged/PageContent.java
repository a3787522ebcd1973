package ru.rsnms.reports.internal.tagged;

import java.awt.Color;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.font.FontProgram;
import ru.rsnms.reports.internal.tagged.structure.Element;
import ru.rsnms.reports.internal.tagged.structure.StructureTree;

/** The operators of one page. Everything drawn is either content of an element or an artifact. */
final class PageContent {

  private static final float FULL = 255f;

  private final Bytes operators;
  private final StructureTree tree;
  private final DocumentFonts fonts;
  private final int height;

  private FontProgram font;
  private float size;
  private float rise;
  private Color fill = Color.BLACK;
  private Color stroke = Color.BLACK;

  PageContent(Bytes operators, StructureTree tree, DocumentFonts fonts, int height) {
    this.operators = operators;
    this.tree = tree;
    this.fonts = fonts;
    this.height = height;
  }

  Bytes operators() {
    return operators;
  }

  /** A height above the lower edge of the page for one under its upper edge. */
  double up(double down) {
    return height - down;
  }

  /** A place in the coordinates of the page, as an array. */
  String box(int x, int y, int width, int boxHeight) {
    int top = height - y;
    return "[" + x + " " + (top - boxHeight) + " " + (x + width) + " " + top + "]";
  }

  /** Begins content of an element, or an artifact if there is none. */
  void begin(Element element) {
    if (element == null) {
      operators.put("/Artifact BMC\n");
    } else {
      operators
          .put('/')
          .put(element.type())
          .put("<</MCID ")
          .number(tree.mark(element))
          .put(">>BDC\n");
    }
  }

  void end() {
    operators.put("EMC\n");
  }

  void font(FontProgram program, float points) {
    if (program != font || points != size) {
      operators.put('/').put(fonts.name(program)).put(' ').number(points).put(" Tf\n");
      font = program;
      size = points;
    }
  }

  void rise(float points) {
    if (points != rise) {
      operators.number(points).put(" Ts\n");
      rise = points;
    }
  }

  void fill(Color color) {
    if (!color.equals(fill)) {
      color(color).put("rg\n");
      fill = color;
    }
  }

  void stroke(Color color) {
    if (!color.equals(stroke)) {
      color(color).put("RG\n");
      stroke = color;
    }
  }

  private Bytes color(Color color) {
    return operators.numbers(
        color.getRed() / FULL, color.getGreen() / FULL, color.getBlue() / FULL);
  }

  /** Saves the state and turns the page; {@link #restore} goes back. */
  void turn(int a, int b, int c, int d, double x, double y) {
    operators.put("q ").numbers(a, b, c, d, x, y).put("cm\n");
  }

  /** Goes back to the state saved; font and colours must then be said again. */
  void restore() {
    operators.put("Q\n");
    font = null;
    rise = 0;
    fill = null;
    stroke = null;
    fill(Color.BLACK);
    stroke(Color.BLACK);
  }
}
