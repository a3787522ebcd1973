package ru.rsnms.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.document.Finding;

/** Nothing of a real document is lost on the way in, and nothing is made up. */
class ImportCoverageTest {

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
  void every_word_of_the_paper_is_printed_and_no_other(String order, String paper)
      throws IOException {
    var understood = SomeBundles.understand(SomeBundles.bundle(order));
    var printed = PrintedWords.of(understood.text());
    var written =
        PrintedWords.bag(Files.readAllLines(SomeBundles.DATA.resolve("texts").resolve(paper)));

    assertThat(PrintedWords.beyond(written, printed)).as("lost").isEmpty();
    assertThat(PrintedWords.beyond(printed, written)).as("made up").isEmpty();
    assertThat(understood.findings())
        .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR)
        .noneMatch(finding -> finding.code().equals("document/unknown-field"));
  }
}
