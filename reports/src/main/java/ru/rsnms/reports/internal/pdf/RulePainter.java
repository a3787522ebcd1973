package ru.rsnms.reports.internal.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintRectangle;

/**
 * Draws the rules and frames of one page, black and solid, when all texts are drawn: a path must
 * not be open while text is shown. The rules between the columns of a table, filled row by row, are
 * joined to one line each.
 */
final class RulePainter {

  /** Where the vertical rules of one width stand. */
  private record Position(int x, float width) {}

  private record Span(int top, int bottom) {}

  private record Line(int x1, int y1, int x2, int y2) {}

  private final PdfContentByte content;
  private final int pageHeight;
  private final Map<Position, Span> verticals = new LinkedHashMap<>();
  private final Map<Float, List<Line>> lines = new LinkedHashMap<>();
  private final List<JRPrintRectangle> frames = new ArrayList<>();

  RulePainter(PdfContentByte content, int pageHeight) {
    this.content = content;
    this.pageHeight = pageHeight;
  }

  /** Rules of a box around an element. */
  void box(JRPrintElement element, JRLineBox box) {
    vertical(element, 0, width(box.getLeftPen()));
    vertical(element, element.getWidth(), width(box.getRightPen()));
    horizontal(element, 0, width(box.getTopPen()));
    horizontal(element, element.getHeight(), width(box.getBottomPen()));
  }

  private static float width(JRPen pen) {
    return pen.getLineWidth() == null ? 0 : pen.getLineWidth();
  }

  /** A rule across an element, so many points under its upper edge. */
  void horizontal(JRPrintElement element, int under, float lineWidth) {
    if (lineWidth > 0) {
      int y = element.getY() + under;
      add(lineWidth, new Line(element.getX(), y, element.getX() + element.getWidth(), y));
    }
  }

  private void vertical(JRPrintElement element, int right, float lineWidth) {
    if (lineWidth > 0) {
      Position position = new Position(element.getX() + right, lineWidth);
      Span span = new Span(element.getY(), element.getY() + element.getHeight());
      Span above = verticals.get(position);
      if (above != null && above.bottom() == span.top()) {
        verticals.put(position, new Span(above.top(), span.bottom()));
      } else {
        add(position, above);
        verticals.put(position, span);
      }
    }
  }

  private void add(Position position, Span span) {
    if (span != null) {
      add(position.width(), new Line(position.x(), span.top(), position.x(), span.bottom()));
    }
  }

  private void add(float lineWidth, Line line) {
    lines.computeIfAbsent(lineWidth, width -> new ArrayList<>()).add(line);
  }

  void frame(JRPrintRectangle frame) {
    frames.add(frame);
  }

  /** Draws what has been collected. */
  void stroke() {
    verticals.forEach(this::add);
    content.setLineCap(PdfContentByte.LINE_CAP_PROJECTING_SQUARE);
    lines.forEach(this::strokeLines);
    frames.forEach(this::strokeFrame);
  }

  private void strokeLines(float lineWidth, List<Line> ofThatWidth) {
    content.setLineWidth(lineWidth);
    for (Line line : ofThatWidth) {
      content.moveTo(line.x1(), pageHeight - line.y1());
      content.lineTo(line.x2(), pageHeight - line.y2());
    }
    content.stroke();
  }

  private void strokeFrame(JRPrintRectangle frame) {
    content.setLineWidth(frame.getLinePen().getLineWidth());
    content.roundRectangle(
        frame.getX(),
        pageHeight - frame.getY() - frame.getHeight(),
        frame.getWidth(),
        frame.getHeight(),
        frame.getRadius());
    content.stroke();
  }
}
