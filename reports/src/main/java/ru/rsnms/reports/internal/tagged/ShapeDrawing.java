package ru.rsnms.reports.internal.tagged;

import java.awt.Color;
import net.sf.jasperreports.engine.JRPrintEllipse;
import net.sf.jasperreports.engine.JRPrintGraphicElement;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.type.ModeEnum;
import ru.rsnms.reports.internal.tagged.file.Bytes;

/** Draws areas: backgrounds, rectangles, ellipses. */
final class ShapeDrawing {

  /** How far the handles of a quarter of a circle are from its ends, as a part of the radius. */
  private static final double ARC = 0.5523;

  private final PageContent page;
  private final Bytes operators;

  ShapeDrawing(PageContent page) {
    this.page = page;
    this.operators = page.operators();
  }

  /** A filled area, its upper left corner counted from the top of the page. */
  void background(Color color, double x, double y, double width, double height) {
    page.fill(color);
    operators.numbers(x, page.up(y + height), width, height).put("re f\n");
  }

  void shape(JRPrintGraphicElement shape, double x, double y) {
    RuleDrawing.Pen pen = RuleDrawing.Pen.of(shape.getLinePen(), 1);
    boolean filled = shape.getMode() != ModeEnum.TRANSPARENT;
    if (filled) {
      page.fill(shape.getBackcolor());
    }
    if (pen.isVisible()) {
      RuleDrawing.apply(page, pen);
    }
    if (shape instanceof JRPrintEllipse) {
      rounded(shape, x, y, shape.getWidth() / 2d, shape.getHeight() / 2d);
    } else {
      double radius = ((JRPrintRectangle) shape).getRadius();
      rectangle(shape, x, y, Math.min(radius, Math.min(shape.getWidth(), shape.getHeight()) / 2d));
    }
    operators.put(!pen.isVisible() ? filled ? "f\n" : "n\n" : filled ? "B\n" : "S\n");
  }

  private void rectangle(JRPrintGraphicElement shape, double x, double y, double radius) {
    if (radius > 0) {
      rounded(shape, x, y, radius, radius);
    } else {
      double bottom = page.up(y + shape.getHeight());
      operators.numbers(x, bottom, shape.getWidth(), shape.getHeight()).put("re ");
    }
  }

  private void rounded(JRPrintGraphicElement shape, double x, double y, double rx, double ry) {
    double right = x + shape.getWidth();
    double top = page.up(y);
    double bottom = page.up(y + shape.getHeight());
    double kx = rx * (1 - ARC);
    double ky = ry * (1 - ARC);
    operators.numbers(x + rx, bottom).put("m ").numbers(right - rx, bottom).put("l ");
    operators.numbers(right - kx, bottom, right, bottom + ky, right, bottom + ry).put("c ");
    operators.numbers(right, top - ry).put("l ");
    operators.numbers(right, top - ky, right - kx, top, right - rx, top).put("c ");
    operators.numbers(x + rx, top).put("l ");
    operators.numbers(x + kx, top, x, top - ky, x, top - ry).put("c ");
    operators.numbers(x, bottom + ry).put("l ");
    operators.numbers(x, bottom + ky, x + kx, bottom, x + rx, bottom).put("c h ");
  }
}
