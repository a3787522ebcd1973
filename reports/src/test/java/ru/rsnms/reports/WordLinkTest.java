package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import ru.rsnms.reports.internal.tagged.Vera;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.WordLink;

/** Where a text names another document, the reader of the file gets there. */
class WordLinkTest {

  private static final String WORDS = "от 12 марта 2026 г. № 187";
  private static final String ADDRESS = "https://rsnms.zarechinsk.example/v/kP4tXz8QmR2sVb6NcY1wLd";

  /** Of 256 shades of grey. */
  private static final int SEEN = 64;

  private final DocumentSheet plain = Samples.amendment();
  private final DocumentSheet linked = plain.linked(List.of(link(WORDS)));

  private static WordLink link(String words) {
    return new WordLink(words, URI.create(ADDRESS));
  }

  @Test
  void the_words_of_an_act_lead_to_it_wherever_they_stand() throws IOException {
    try (PDDocument document = Pdf.open(pdf(linked))) {
      var words = new StringBuilder();
      for (PDPage page : document.getPages()) {
        for (PDAnnotationLink link : links(page)) {
          assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo(ADDRESS);
          assertThat(link.getContents()).isEqualTo(WORDS);
          words.append(wordsUnder(page, link.getRectangle()));
        }
      }
      var found = Pdf.withoutBlanks(words.toString());
      var expected = Pdf.withoutBlanks(WORDS);
      assertThat(found.split(java.util.regex.Pattern.quote(expected), -1).length - 1)
          .as("%s in %s", expected, found)
          .isEqualTo(timesIn(Pdf.letters(pdf(plain)), expected));
    }
  }

  private static int timesIn(String letters, String words) {
    return letters.split(java.util.regex.Pattern.quote(words), -1).length - 1;
  }

  @Test
  void a_page_with_links_looks_as_without() throws IOException {
    try (PDDocument with = Pdf.open(pdf(linked));
        PDDocument without = Pdf.open(pdf(plain))) {
      assertThat(with.getNumberOfPages()).isEqualTo(without.getNumberOfPages());
      var one = new PDFRenderer(with).renderImageWithDPI(0, 100);
      var other = new PDFRenderer(without).renderImageWithDPI(0, 100);
      for (int y = 0; y < one.getHeight(); y++) {
        for (int x = 0; x < one.getWidth(); x++) {
          assertThat(Math.abs(grey(one, x, y) - grey(other, x, y)))
              .as("%d, %d", x, y)
              .isLessThan(SEEN);
        }
      }
    }
    assertThat(Pdf.letters(pdf(linked))).isEqualTo(Pdf.letters(pdf(plain)));
  }

  @Test
  void a_longer_number_that_begins_alike_is_another_act() throws IOException {
    var shorter = WORDS.substring(0, WORDS.length() - 1);
    try (PDDocument document = Pdf.open(pdf(plain.linked(List.of(link(shorter)))))) {
      assertThat(links(document.getPage(0))).isEmpty();
    }
  }

  @Test
  void passes_verapdf() throws Exception {
    Vera.assertGreen(pdf(linked));
  }

  private static int grey(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 0xFF;
  }

  private static byte[] pdf(DocumentSheet sheet) {
    return ReportRenderers.standard().pdf(sheet);
  }

  private static List<PDAnnotationLink> links(PDPage page) throws IOException {
    var links = new ArrayList<PDAnnotationLink>();
    for (var one : page.getAnnotations()) {
      if (one instanceof PDAnnotationLink link) {
        links.add(link);
      }
    }
    return links;
  }

  private static String wordsUnder(PDPage page, PDRectangle place) throws IOException {
    var stripper = new PDFTextStripperByArea();
    var top = page.getMediaBox().getHeight() - place.getUpperRightY();
    stripper.addRegion(
        "link",
        new java.awt.geom.Rectangle2D.Float(
            place.getLowerLeftX(), top, place.getWidth(), place.getHeight()));
    stripper.extractRegions(page);
    return stripper.getTextForRegion("link");
  }
}
