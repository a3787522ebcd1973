package ru.rsnms.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.rsnms.reports.internal.tagged.Vera;

/**
 * Every file is fit for the archive and for a screen reader: PDF/A-1a, PDF/UA-1, A4, fonts inside.
 */
class ArchiveTest {

  private static final ReportRenderer RENDERER = ReportRenderers.standard();

  static Stream<String> names() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void passes_verapdf(String name) throws Exception {
    Vera.assertGreen(RENDERER.pdf(Samples.all().get(name)));
  }

  @Test
  void passes_verapdf_with_a_transparent_emblem() throws Exception {
    byte[] pdf = RENDERER.pdf(Samples.orderWithEmblem());
    Vera.assertGreen(pdf);
    try (PDDocument document = Pdf.open(pdf)) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void is_a4_with_embedded_fonts(String name) throws IOException {
    try (PDDocument document = Pdf.open(RENDERER.pdf(Samples.all().get(name)))) {
      for (PDPage page : document.getPages()) {
        assertThat(new float[] {page.getMediaBox().getWidth(), page.getMediaBox().getHeight()})
            .containsExactlyInAnyOrder(595, 842);
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
          assertThat(page.getResources().getFont(font).getName()).contains("LiberationSerif");
        }
      }
    }
  }

  @Test
  void has_the_expected_pages() throws IOException {
    Map<String, Integer> expected =
        Map.of(
            "order", 1, "order-with-annexes", 8, "roadmap", 3, "passport", 1, "familiarisation", 1);
    for (var sample : expected.entrySet()) {
      try (PDDocument document = Pdf.open(RENDERER.pdf(Samples.all().get(sample.getKey())))) {
        assertThat(document.getNumberOfPages()).as(sample.getKey()).isEqualTo(sample.getValue());
      }
    }
  }

  @Test
  void no_path_is_open_while_text_is_shown() throws IOException {
    try (PDDocument document = Pdf.open(RENDERER.pdf(Samples.passport()))) {
      String content = new String(document.getPage(0).getContents().readAllBytes(), ISO_8859_1);
      assertThat(content).containsPattern("(?s)ET.*\\bl\\nS\\n");
      assertThat(content.substring(content.indexOf(" m "))).doesNotContain("BT\n");
    }
  }

  @Test
  void the_same_sheet_gives_the_same_bytes() {
    for (var sample : Samples.all().entrySet()) {
      byte[] once = RENDERER.pdf(sample.getValue());
      byte[] again = ReportRenderers.standard().pdf(sample.getValue());
      assertThat(again).as(sample.getKey()).isEqualTo(once);
    }
    assertThat(RENDERER.pdf(Samples.roadmap(3))).isNotEqualTo(RENDERER.pdf(Samples.roadmap(4)));
  }

  @Test
  void says_what_it_is() throws IOException {
    try (PDDocument document = Pdf.open(RENDERER.pdf(Samples.order()))) {
      var info = document.getDocumentInformation();
      assertThat(info.getTitle()).startsWith("О формировании резерва наставников");
      assertThat(info.getAuthor()).isEqualTo("Министерство образования Заречной области");
      assertThat(info.getSubject()).isEqualTo("Приказ");
      assertThat(info.getCreationDate().toInstant()).isEqualTo("2026-03-12T09:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ru-RU");
    }
  }
}
