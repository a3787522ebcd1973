package ru.rsnms.reports.internal.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import io.nayuki.qrcodegen.QrCode;

/**
 * Draws the QR code (requisite 31 of GOST R 7.0.97-2025) at the lower right of a sheet, as squares
 * of the page itself, black on white.
 *
 * <p>Its place is the lower margin, between the edge that printers leave white and the text field:
 * no text ever comes there, so it needs no second place and moves nothing.
 */
final class QrPainter {

  private static final float POINTS_PER_MM = 72 / 25.4f;

  /** Side of the code: 14 mm, of which a module of the usual address takes more than 0.4 mm. */
  private static final float SIDE = 14 * POINTS_PER_MM;

  /** From the lower edge of the sheet: what office printers leave white. */
  private static final float BOTTOM = 4.5f * POINTS_PER_MM;

  private final PdfContentByte content;
  private final float right;

  /**
   * @param right distance of the text field from the right edge, points
   */
  QrPainter(PdfContentByte content, float right) {
    this.content = content;
    this.right = right;
  }

  void paint(String text, Rectangle sheet) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    float module = SIDE / code.size;
    float left = sheet.getWidth() - right - SIDE;
    for (int y = 0; y < code.size; y++) {
      paintRow(code, y, left, module);
    }
    content.fill();
  }

  /**
   * Neighbours of a row are one rectangle; all rectangles are filled as one path, without seams.
   */
  private void paintRow(QrCode code, int y, float left, float module) {
    int from = 0;
    for (int x = 1; x <= code.size; x++) {
      boolean dark = code.getModule(from, y);
      if (x == code.size || code.getModule(x, y) != dark) {
        if (dark) {
          float bottom = BOTTOM + (code.size - 1 - y) * module;
          content.rectangle(left + from * module, bottom, (x - from) * module, module);
        }
        from = x;
      }
    }
  }
}
