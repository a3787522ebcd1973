package ru.rsnms.document.adapter.recognition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the signs and ruled lines of all pages. Pictures are not decoded, links not followed,
 * scripts and attachments not looked at; what takes too long is given up.
 */
final class PdfReader extends PDFTextStripper {

  /** A file may lie about how many pages it has. */
  static final int MAX_PAGES = 1_000;

  private static final int MAX_GLYPHS = 3_000_000;
  private static final int MAX_STROKES = 200_000;
  private static final float THIN = 3;
  private static final int MAX_FORMS = 5_000;
  private static final int MAX_OPERATORS = 2_000_000;
  private static final long MAX_NANOS = 30_000_000_000L;

  private final LongSupplier nanos;
  private final long start;
  private final List<PdfPage> pages = new ArrayList<>();
  private final List<float[]> path = new ArrayList<>();
  private PdfPage page;
  private int rotation;
  private float[] pen = new float[2];
  private float[] lower = new float[2];
  private int forms;
  private int operators;
  private int glyphs;
  private int strokes;

  PdfReader(LongSupplier nanos) {
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  List<PdfPage> read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  @Override
  protected void startPage(PDPage next) {
    if (pages.size() > MAX_PAGES) {
      throw OfficePackage.refusal("document/import-pdf-too-much");
    }
    var box = next.getCropBox();
    rotation = next.getRotation();
    lower = new float[] {box.getLowerLeftX(), box.getLowerLeftY()};
    var turned = rotation % 180 != 0;
    page =
        new PdfPage(
            turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight());
    path.clear();
  }

  @Override
  protected void endPage(PDPage done) {
    pages.add(page);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++glyphs > MAX_GLYPHS) {
      throw OfficePackage.refusal("document/import-pdf-too-much");
    }
    var sign = text.getUnicode();
    if (sign == null
        || isSlanted(text.getTextMatrix())
        || text.getDir() != rotation % 360 && text.getDir() != 0) {
      return;
    }
    page.glyphs()
        .add(
            new PdfPage.Glyph(
                sign,
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                Math.max(1, Math.abs(text.getFontSizeInPt())),
                text.getWidthOfSpace()));
  }

  /** Words across the page are a watermark or a stamp. */
  private static boolean isSlanted(Matrix matrix) {
    return Math.abs(matrix.getScaleX()) > 0.1 && Math.abs(matrix.getShearY()) > 0.1;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MAX_OPERATORS || nanos.getAsLong() - start > MAX_NANOS) {
      throw OfficePackage.refusal("document/import-pdf-too-much");
    }
    draw(operator.getName(), operands);
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (++forms > MAX_FORMS) {
      throw OfficePackage.refusal("document/import-pdf-too-much");
    }
    super.showForm(form);
  }

  private void draw(String operator, List<COSBase> operands) {
    switch (operator) {
      case "m" -> pen = point(operands, 0);
      case "l" -> {
        var to = point(operands, 0);
        path.add(new float[] {pen[0], pen[1], to[0], to[1], 0});
        pen = to;
      }
      case "re" -> rectangle(operands);
      case "S", "s", "B", "B*", "b", "b*" -> finish(true);
      case "f", "F", "f*" -> finish(false);
      case "n" -> path.clear();
      default -> {
        // No line begins or ends here.
      }
    }
  }

  private void rectangle(List<COSBase> operands) {
    if (operands.size() < 4) {
      return;
    }
    var x = number(operands, 0);
    var y = number(operands, 1);
    var a = turned(x, y);
    var b = turned(x + number(operands, 2), y + number(operands, 3));
    path.add(new float[] {a[0], a[1], b[0], b[1], 1});
  }

  private void finish(boolean stroked) {
    for (var one : path) {
      var wide = Math.abs(one[2] - one[0]);
      var high = Math.abs(one[3] - one[1]);
      if (wide < THIN || high < THIN) {
        if (stroked || one[4] > 0) {
          add(wide >= high, one[0], one[1], one[2], one[3]);
        }
      } else if (stroked && one[4] > 0) {
        add(true, one[0], one[1], one[2], one[1]);
        add(true, one[0], one[3], one[2], one[3]);
        add(false, one[0], one[1], one[0], one[3]);
        add(false, one[2], one[1], one[2], one[3]);
      }
    }
    path.clear();
  }

  private void add(boolean lies, float x1, float y1, float x2, float y2) {
    if (page == null) {
      return;
    }
    if (++strokes > MAX_STROKES) {
      throw OfficePackage.refusal("document/import-pdf-too-much");
    }
    page.strokes()
        .add(
            lies
                ? new PdfPage.Stroke(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                : new PdfPage.Stroke(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
  }

  private float[] point(List<COSBase> operands, int from) {
    return operands.size() < from + 2
        ? pen
        : turned(number(operands, from), number(operands, from + 1));
  }

  /** A point of the drawing as it lies on the page that is read. */
  private float[] turned(float x, float y) {
    var matrix = getGraphicsState().getCurrentTransformationMatrix();
    var at = matrix.transformPoint(x, y);
    var px = at.x - lower[0];
    var py = at.y - lower[1];
    return switch (rotation) {
      case 90 -> new float[] {py, px};
      case 180 -> new float[] {page.width() - px, py};
      case 270 -> new float[] {page.width() - py, page.height() - px};
      default -> new float[] {px, page.height() - py};
    };
  }

  private static float number(List<COSBase> operands, int at) {
    return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
  }
}
