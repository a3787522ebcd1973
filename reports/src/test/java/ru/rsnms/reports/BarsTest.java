package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import ru.rsnms.reports.internal.tagged.Vera;
import ru.rsnms.reports.sheet.Bars;
import ru.rsnms.reports.sheet.Bars.Bar;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Paragraph;

/** A picture of bars is for the eye; its labels and numbers are for everybody. */
class BarsTest {

  private static final int BLUE = 0xc8;

  private static DocumentSheet sheet(int bars) {
    return Samples.text(
        List.of(
            Paragraph.heading("Воронка отбора"),
            new Bars(
                IntStream.range(0, bars)
                    .mapToObj(at -> new Bar("Шаг " + at, "число " + at, 1.0 / (at + 1), 0))
                    .toList())),
        null);
  }

  private static byte[] pdf(DocumentSheet sheet) {
    return ReportRenderers.standard().pdf(sheet);
  }

  @Test
  void labels_and_numbers_are_read_in_their_order() throws IOException {
    try (var document = Pdf.open(pdf(sheet(3)))) {
      assertThat(new PDFTextStripper().getText(document))
          .containsSubsequence("Шаг 0", "число 0", "Шаг 1", "число 1", "Шаг 2", "число 2");
    }
    try (var word =
        new XWPFDocument(
            new ByteArrayInputStream(ReportRenderers.word().docx(sheet(3), List.of())))) {
      assertThat(new XWPFWordExtractor(word).getText())
          .containsSubsequence("Шаг 0", "число 0", "Шаг 2", "число 2");
    }
  }

  @Test
  void the_file_is_fit_for_the_archive_and_a_screen_reader_over_pages_too() {
    Vera.assertGreen(pdf(sheet(3)));
    Vera.assertGreen(pdf(sheet(90)));
  }

  @Test
  void a_longer_bar_has_more_ink() throws IOException {
    try (var document = Pdf.open(pdf(sheet(2)))) {
      var page = new PDFRenderer(document).renderImage(0);
      var rows =
          IntStream.range(0, page.getHeight())
              .map(
                  y ->
                      (int)
                          IntStream.range(0, page.getWidth())
                              .filter(x -> (page.getRGB(x, y) & 0xFF) == BLUE)
                              .count())
              .filter(ink -> ink > 10)
              .distinct()
              .boxed()
              .toList();
      assertThat(rows).hasSizeGreaterThanOrEqualTo(2);
      assertThat(rows.get(0)).isGreaterThan(rows.get(rows.size() - 1));
    }
  }
}
