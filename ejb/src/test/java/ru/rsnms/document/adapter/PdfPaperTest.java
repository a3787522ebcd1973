package ru.rsnms.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.document.ImportedFile;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PaperLine;
import ru.rsnms.document.Recognition;
import ru.rsnms.document.adapter.recognition.PaperRecogniser;
import ru.rsnms.document.model.DocumentIntake.Understood;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.SomeStyles;
import ru.rsnms.reports.ReportRenderers;
import ru.rsnms.shared.CanonicalJson;

/** A PDF that the system has issued comes back with every word: lines, clauses, cells of tables. */
class PdfPaperTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

  private final PaperRecogniser recogniser = new PaperRecogniser();

  @Test
  void a_clean_paper_comes_back_clause_by_clause() {
    var issued = SomeBundles.understand(CleanBundle.bytes());
    var back = readBack(issued);

    assertThat(lost(issued.text(), back)).as("lost").isEmpty();
    var text = SomeBundles.understand(recogniser.bundle(back)).text();
    assertThat(text.title()).isEqualTo(issued.text().title());
    assertThat(text.units().stream().map(NormUnit::text))
        .containsAll(issued.text().units().stream().map(NormUnit::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders/order-426.json",
        "orders/order-1971.json",
        "orders/disposition-139-r.json"
      })
  void every_word_of_a_real_paper_comes_back(String order) {
    assumeTrue(
        Files.isDirectory(SomeBundles.DATA),
        "no ../shared/data beside the repository: the real documents are not read");
    var issued = SomeBundles.understand(SomeBundles.bundle(order));
    var back = readBack(issued);

    assertThat(lost(issued.text(), back)).as("lost on the lines").isEmpty();
    var text = SomeBundles.understand(recogniser.bundle(back)).text();
    assertThat(PrintedWords.beyond(PrintedWords.of(issued.text()), PrintedWords.of(text)))
        .as("lost in the text")
        .isEmpty();
  }

  private Recognition readBack(Understood issued) {
    return recogniser.recognise(new ImportedFile("paper.pdf", pdf(issued)));
  }

  /** Words of the document that stand on no line. */
  private static Map<String, Integer> lost(OrderText text, Recognition back) {
    var lines = back.lines().stream().map(PaperLine::original).toList();
    return new TreeMap<>(PrintedWords.beyond(PrintedWords.of(text), PrintedWords.bag(lines)));
  }

  static byte[] pdf(Understood understood) {
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
}
