package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** The word processor file says what the paper says. */
class WordTest {

  private final WordRenderer word = ReportRenderers.word();

  @Test
  void a_draft_says_so_on_every_sheet_of_every_section() throws IOException {
    var sheet = Samples.amendment();
    try (var document = open(word.docx(sheet, List.of()))) {
      assertThat(document.getHeaderList())
          .hasSize(2)
          .allMatch(head -> head.getText().contains("Проект"));
      assertThat(document.getDocument().getBody().getSectPr().sizeOfHeaderReferenceArray())
          .isEqualTo(2);
    }
  }

  @Test
  void turns_the_sheet_for_a_wide_annex() throws IOException {
    try (var document = open(word.docx(Samples.orderWithAnnexes(), List.of()))) {
      var turned =
          document.getParagraphs().stream()
              .map(paragraph -> paragraph.getCTP().getPPr())
              .filter(properties -> properties != null && properties.isSetSectPr())
              .map(properties -> properties.getSectPr().getPgSz())
              .filter(size -> size.xgetW().getStringValue().equals("16838"))
              .count();
      assertThat(turned).isEqualTo(1);
    }
  }

  @Test
  void marks_what_is_doubtful() throws IOException {
    var sheet = Samples.order();
    try (var document = open(word.docx(sheet, List.of("Селянину Н.В.")))) {
      var marked =
          document.getParagraphs().stream()
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .filter(run -> run.isHighlighted())
              .map(run -> run.text().replace('\u00a0', ' '))
              .toList();
      assertThat(marked).containsExactly("Селянину Н.В.");
    }
  }

  /** Justified lines of later layouts take one word more than those of the paper. */
  @Test
  void asks_for_the_layout_that_breaks_lines_as_the_paper() throws IOException {
    try (var document = open(word.docx(Samples.order(), List.of()))) {
      assertThat(document.getSettings().getCTSettings().xmlText())
          .contains("w:name=\"compatibilityMode\"", "w:val=\"14\"");
    }
  }

  @Test
  void is_as_wide_as_the_paper_and_named_after_the_family_with_its_measures() throws IOException {
    try (var document = open(word.docx(Samples.order(), List.of()))) {
      var sheet = document.getDocument().getBody().getSectPr();
      assertThat(twips(sheet.getPgSz().getW()) - twips(sheet.getPgMar().getLeft()))
          .isEqualTo(twips(sheet.getPgMar().getRight()) + 482 * 20);
      assertThat(document.getParagraphs())
          .flatExtracting(paragraph -> paragraph.getRuns())
          .extracting(run -> run.getFontFamily())
          .containsOnly("Times New Roman");
    }
  }

  private static int twips(Object measure) {
    return Integer.parseInt(measure.toString());
  }

  @Test
  void keeps_what_the_paper_keeps_when_the_text_is_edited() throws IOException {
    try (var document = open(word.docx(Samples.orderWithAnnexes(), List.of()))) {
      assertThat(document.getParagraphs())
          .filteredOn(paragraph -> paragraph.getText().equals("1. Общие положения"))
          .singleElement()
          .satisfies(
              heading -> {
                assertThat(heading.isKeepNext()).isTrue();
                assertThat(heading.getCTP().getPPr().getOutlineLvl().getVal()).isEqualTo(2);
              });
      var roadmap =
          document.getTables().stream().filter(one -> one.getRows().size() > 10).findFirst().get();
      assertThat(roadmap.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
      assertThat(roadmap.getRows().stream().filter(XWPFTableRow::isRepeatHeader)).hasSize(2);
    }
  }

  @Test
  void divides_the_words_that_the_paper_divides() throws IOException {
    try (var document = open(word.docx(Samples.roadmap(25), List.of()))) {
      assertThat(document.getDocument().xmlText()).contains("<w:softHyphen/>");
    }
  }

  @Test
  void can_be_kept_to_be_looked_at() throws IOException {
    var folder = System.getProperty("word.samples");
    if (folder != null) {
      for (var sample : Samples.all().entrySet()) {
        Files.write(
            Path.of(folder, sample.getKey() + ".docx"), word.docx(sample.getValue(), List.of()));
      }
    }
  }

  private static XWPFDocument open(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }
}
