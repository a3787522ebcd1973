package ru.rsnms.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.model.DocumentIntake.Understood;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.SomeStyles;
import ru.rsnms.reports.ReportRenderers;
import ru.rsnms.shared.CanonicalJson;

/** The PDF of a real document has every word of the paper, after it was stored and read again. */
class ImportedPaperTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

  @BeforeEach
  void the_real_documents_are_at_hand() {
    assumeTrue(
        Files.isDirectory(SomeBundles.DATA),
        "no ../shared/data beside the repository: the real documents are not read");
  }

  @ParameterizedTest
  @CsvSource({
    "orders/order-426.json, 002_fb7c33490b455dca.txt",
    "orders/order-1971.json, 003_a8d248b08840a0e7.txt",
    "orders/disposition-139-r.json, 004_6484844935390cf2.txt"
  })
  void every_word_of_the_paper_is_in_the_pdf(String order, String paper) throws IOException {
    var pdf = pdf(SomeBundles.understand(SomeBundles.bundle(order)));
    var written =
        PrintedWords.bag(Files.readAllLines(SomeBundles.DATA.resolve("texts").resolve(paper)));

    assertThat(PrintedWords.beyond(written, PrintedWords.bag(textOf(pdf)))).as("lost").isEmpty();
  }

  private static byte[] pdf(Understood understood) {
    var text = CanonicalJson.read(CanonicalJson.write(understood.text()), OrderText.class);
    var original = text.original();
    var content =
        new FrozenContent(
            understood.kind(),
            SomeStyles.plain(),
            text,
            original.signatoryPosition(),
            original.signatoryName());
    var stamp = new SheetComposer.Stamp(original.number(), original.date(), NOON, false);
    return ReportRenderers.standard()
        .pdf(new SheetComposer(content, stamp, understood.issuerName()).compose());
  }

  private static List<String> textOf(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\u00AD\\s*", "").lines().toList();
    }
  }
}
