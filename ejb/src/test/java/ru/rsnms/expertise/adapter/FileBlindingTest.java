package ru.rsnms.expertise.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import ru.rsnms.expertise.model.BlindFile;
import ru.rsnms.expertise.model.TelltaleGrammar;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.PersonName;

class FileBlindingTest {

  private static final String AUTHOR = "Zhuravleva";

  private final TelltaleGrammar names =
      new TelltaleGrammar(List.of(new PersonName(AUTHOR, "Polina", null)), List.of(), List.of());

  @Test
  void a_pdf_loses_everything_that_names_its_author() throws IOException {
    var blind = FileBlinding.blind(pdf("An idea without a name"), names);

    assertThat(blind.mediaType()).isEqualTo(BlindFile.PDF);
    assertThat(new String(blind.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(AUTHOR);
    try (var document = Loader.loadPDF(blind.bytes())) {
      assertThat(document.getDocumentInformation().getAuthor()).isNull();
      assertThat(document.getDocumentCatalog().getMetadata()).isNull();
      assertThat(document.getPage(0).getAnnotations()).isEmpty();
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void a_pdf_that_names_its_author_is_given_as_words_without_the_name() throws IOException {
    var blind = FileBlinding.blind(pdf("By " + AUTHOR + " herself"), names);

    assertThat(blind.mediaType()).isEqualTo(BlindFile.WORDS);
    assertThat(new String(blind.bytes(), StandardCharsets.UTF_8))
        .contains("By [скрыто] herself")
        .doesNotContain(AUTHOR);
  }

  @Test
  void a_docx_is_always_given_as_words() throws IOException {
    var blind = FileBlinding.blind(docx("By " + AUTHOR), names);

    assertThat(blind.mediaType()).isEqualTo(BlindFile.WORDS);
    assertThat(new String(blind.bytes(), StandardCharsets.UTF_8)).doesNotContain(AUTHOR);
  }

  @Test
  void what_is_neither_is_refused() {
    assertThatThrownBy(() -> FileBlinding.blind("<svg/>".getBytes(StandardCharsets.UTF_8), names))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(
            () -> FileBlinding.blind("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), names))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> FileBlinding.blind(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, names))
        .isInstanceOf(Invalid.class);
  }

  private static byte[] pdf(String words) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText(words);
        content.endText();
      }
      var note = new PDAnnotationText();
      note.setTitlePopup(AUTHOR);
      note.setContents(AUTHOR);
      page.getAnnotations().add(note);
      document.getDocumentInformation().setAuthor(AUTHOR);
      document.getDocumentInformation().setTitle("Idea of " + AUTHOR);
      var metadata = new PDMetadata(document);
      metadata.importXMPMetadata(("<x>" + AUTHOR + "</x>").getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] docx(String words) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setCreator(AUTHOR);
      document.createParagraph().createRun().setText(words);
      document.write(out);
      return out.toByteArray();
    }
  }
}
