package ru.rsnms.reports.internal.tagged;

import io.nayuki.qrcodegen.QrCode;
import ru.rsnms.reports.internal.tagged.file.Bytes;

/** Draws a QR code as squares, sharp at any size. */
final class QrDrawing {

  /** Modules kept free around the code, as its standard demands. */
  private static final int QUIET = 4;

  private QrDrawing() {}

  /**
   * A code that fills a square, its upper left corner counted from the top of the page.
   *
   * @param whole whether its modules fill the square to the edges; else the zone around it that
   *     must be free is inside
   */
  static void draw(PageContent page, String words, double x, double y, double side, boolean whole) {
    QrCode code = QrCode.encodeText(words, QrCode.Ecc.MEDIUM);
    int quiet = whole ? 0 : QUIET;
    double module = side / (code.size + 2 * quiet);
    Bytes operators = page.operators();
    page.fill(java.awt.Color.BLACK);
    for (int row = 0; row < code.size; row++) {
      int from = 0;
      while (from < code.size) {
        int to = from;
        while (to < code.size && code.getModule(to, row)) {
          to++;
        }
        if (to > from) {
          operators
              .numbers(
                  x + (quiet + from) * module,
                  page.up(y + (quiet + row + 1) * module),
                  (to - from) * module,
                  module)
              .put("re\n");
        }
        from = to + 1;
      }
    }
    operators.put("f\n");
  }
}
