package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import ru.rsnms.reports.internal.tagged.Vera;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Many documents in one file: each counts its own pages and is found among the bookmarks. */
class BoundSheetsTest {

  private static final ReportRenderer RENDERER = ReportRenderers.standard();
  private static final DocumentInfo INFO =
      new DocumentInfo("Комплект", "Институт", "Комплект", "ru-RU", Instant.EPOCH);

  private static byte[] bound(List<DocumentSheet> sheets) {
    var bytes = new ByteArrayOutputStream();
    try (var file = RENDERER.bind(INFO, bytes)) {
      for (var i = 0; i < sheets.size(); i++) {
        file.add("Документ " + (i + 1), sheets.get(i));
      }
      file.finish();
    }
    return bytes.toByteArray();
  }

  @Test
  void is_fit_for_the_archive_and_for_a_screen_reader() throws Exception {
    Vera.assertGreen(bound(List.copyOf(Samples.all().values())));
  }

  @Test
  void pages_read_as_those_of_single_files() {
    var sheets = List.of(Samples.roadmap(3), Samples.order(), Samples.orderWithAnnexes());
    var single = sheets.stream().map(RENDERER::pdf).map(Pdf::pages).flatMap(List::stream).toList();
    assertThat(Pdf.pages(bound(sheets))).isEqualTo(single);
  }

  @Test
  void each_document_has_one_bookmark_on_its_first_page() throws IOException {
    var sheets = List.of(Samples.orderWithAnnexes(), Samples.order(), Samples.roadmap(3));
    try (PDDocument file = Pdf.open(bound(sheets))) {
      List<String> marks = new ArrayList<>();
      for (PDOutlineItem mark : file.getDocumentCatalog().getDocumentOutline().children()) {
        assertThat(mark.hasChildren()).isFalse();
        marks.add(
            mark.getTitle() + ": " + (file.getPages().indexOf(mark.findDestinationPage(file)) + 1));
      }
      assertThat(marks).containsExactly("Документ 1: 1", "Документ 2: 9", "Документ 3: 10");
    }
  }

  @Test
  void each_document_is_a_part_of_the_structure() throws IOException {
    try (PDDocument file = Pdf.open(bound(List.of(Samples.order(), Samples.passport())))) {
      var whole =
          (PDStructureElement) file.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      assertThat(whole.getKids())
          .extracting(kid -> ((PDStructureElement) kid).getStructureType())
          .containsExactly("Part", "Part");
    }
  }

  @Test
  void each_document_leads_by_its_own_code() throws IOException {
    var sheets =
        List.of(
            Samples.order().checkedAt("https://example.org/v/1"),
            Samples.order().checkedAt("https://example.org/v/2"));
    try (PDDocument file = Pdf.open(bound(sheets))) {
      assertThat(file.getPage(0).getAnnotations()).hasSize(1);
      assertThat(file.getPage(1).getAnnotations()).hasSize(1);
    }
  }

  @Test
  void many_small_documents_pass_verapdf() throws Exception {
    List<DocumentSheet> sheets = new ArrayList<>();
    for (var i = 0; i < 300; i++) {
      sheets.add(Samples.passport());
    }
    Vera.assertGreen(bound(sheets));
  }
}
