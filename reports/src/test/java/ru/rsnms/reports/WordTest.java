package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.rsnms.reports.sheet.DocumentSheet;

/** The word processor file says what the paper says. */
class WordTest {

  private final WordRenderer word = ReportRenderers.word();
  private final ReportRenderer paper = ReportRenderers.standard();

  static Stream<String> names() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void says_the_same_words_as_the_paper(String name) {
    var sheet = withoutMarks(Samples.all().get(name));

    assertThat(words(text(word.docx(sheet, List.of()))))
        .isEqualTo(words(Pdf.undivided(String.join("\n", Pdf.pages(paper.pdf(sheet))))));
  }

  @Test
  void keeps_the_order_of_the_letters_of_a_page() {
    var sheet = withoutMarks(Samples.amendment());

    assertThat(Pdf.withoutBlanks(body(word.docx(sheet, List.of()))))
        .isEqualTo(Pdf.letters(paper.pdf(sheet)).replace("Проект", ""));
  }

  @Test
  void a_draft_says_so_on_every_sheet_of_every_section() throws IOException {
    var sheet = Samples.amendment();
    try (var document = open(word.docx(sheet, List.of()))) {
      assertThat(document.getHeaderList().get(0).getText()).contains("Проект");
      assertThat(document.getDocument().getBody().getSectPr().sizeOfHeaderReferenceArray())
          .isEqualTo(1);
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

  /** Marks of electronic signatures are drawn on the final paper only. */
  private static DocumentSheet withoutMarks(DocumentSheet sheet) {
    var signature =
        sheet.signature() == null
            ? null
            : new ru.rsnms.reports.sheet.SignatureBlock(
                sheet.signature().signatures().stream()
                    .map(one -> new ru.rsnms.reports.sheet.Signature(one.post(), one.name(), null))
                    .toList());
    return new DocumentSheet(
        sheet.style(),
        sheet.letterhead(),
        sheet.requisites(),
        sheet.body(),
        signature,
        sheet.acquaintance(),
        sheet.annexes(),
        sheet.footer(),
        sheet.info(),
        sheet.draftMark());
  }

  /** Without page numbers, and without what the paper adds to a cell that it repeats. */
  private static Set<String> words(String text) {
    return Arrays.stream(text.replace("\u2116", " \u2116").split("[\\s\\u00A0]+"))
        .filter(one -> !one.matches("\\d*") && !one.equals("(продолжение)"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(byte[] docx) {
    try (var document = open(docx)) {
      var head =
          document.getHeaderList().stream()
              .map(one -> one.getText())
              .collect(Collectors.joining("\n"));
      return head + "\n" + body(docx);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String body(byte[] docx) {
    try (var document = open(docx)) {
      return document.getBodyElements().stream()
          .map(
              element ->
                  element.getElementType() == BodyElementType.TABLE
                      ? table((XWPFTable) element)
                      : ((XWPFParagraph) element).getText())
          .collect(Collectors.joining("\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String table(XWPFTable table) {
    return table.getRows().stream()
        .flatMap(row -> row.getTableCells().stream())
        .map(cell -> cell.getText())
        .collect(Collectors.joining("\n"));
  }

  private static XWPFDocument open(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }
}
