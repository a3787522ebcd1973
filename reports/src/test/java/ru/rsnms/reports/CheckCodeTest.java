package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import ru.rsnms.reports.sheet.DocumentSheet;

/** The QR code of the first sheet can be read from a printed page and touches no text. */
class CheckCodeTest {

  private static final int DPI = 300;
  private static final double DOTS_PER_MM = DPI / 25.4;
  private static final double DOTS_PER_POINT = DPI / 72.0;
  private static final double SIDE = 40 * DOTS_PER_POINT;
  private static final double RIGHT = 28 * DOTS_PER_POINT;
  private static final double BOTTOM = 13 * DOTS_PER_POINT;
  private static final int DARK = 128;

  private final ReportRenderer renderer = ReportRenderers.standard();

  @Test
  void every_module_is_where_a_camera_looks_for_it() throws IOException {
    var code = QrCode.encodeText(Samples.CHECK_ADDRESS, QrCode.Ecc.MEDIUM);
    var picture = picture(Samples.order(), 0);

    var module = SIDE / code.size;
    for (var y = 0; y < code.size; y++) {
      for (var x = 0; x < code.size; x++) {
        assertThat(
                isDark(
                    picture, left(picture) + (x + 0.5) * module, top(picture) + (y + 0.5) * module))
            .as("module %d, %d", x, y)
            .isEqualTo(code.getModule(x, y));
      }
    }
  }

  @Test
  void around_it_the_sheet_is_white() throws IOException {
    var picture = picture(Samples.order(), 0);
    var quiet = 1.2 * DOTS_PER_MM;

    for (var x = left(picture) - quiet; x < left(picture) + SIDE + quiet; x++) {
      assertThat(isDark(picture, x, top(picture) - quiet)).isFalse();
    }
    for (var y = top(picture) - quiet; y < top(picture) + SIDE; y++) {
      assertThat(isDark(picture, left(picture) - quiet, y)).isFalse();
    }
  }

  /** A long text fills the sheet to its last line; the code stands under it. */
  @Test
  void a_full_first_sheet_stays_as_it_was() throws IOException {
    var full = Samples.all().get("order-with-annexes");
    var with = picture(full.checkedAt(Samples.CHECK_ADDRESS), 0);
    var without = picture(full, 0);

    var textEnds = (int) (with.getHeight() - 20 * DOTS_PER_MM);
    for (var y = 0; y < textEnds; y++) {
      for (var x = 0; x < with.getWidth(); x++) {
        assertThat(with.getRGB(x, y)).isEqualTo(without.getRGB(x, y));
      }
    }
  }

  @Test
  void other_sheets_have_none() throws IOException {
    var picture = picture(Samples.all().get("order-with-annexes").checkedAt("https://a.b/v/c"), 1);

    for (var x = left(picture); x < left(picture) + SIDE; x++) {
      assertThat(isDark(picture, x, top(picture) + 1)).isFalse();
    }
  }

  private BufferedImage picture(DocumentSheet sheet, int page) throws IOException {
    try (PDDocument document = Pdf.open(renderer.pdf(sheet))) {
      return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
    }
  }

  private static double left(BufferedImage picture) {
    return picture.getWidth() - RIGHT - SIDE;
  }

  private static double top(BufferedImage picture) {
    return picture.getHeight() - BOTTOM - SIDE;
  }

  private static boolean isDark(BufferedImage picture, double x, double y) {
    return (picture.getRGB((int) x, (int) y) & 0xFF) < DARK;
  }
}
