package ru.rsnms.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportedFile;
import ru.rsnms.document.adapter.recognition.PaperRecogniser;

/**
 * The defects of the three real acts are found in every form that an act comes in, each by the row
 * of the list of defects that names it (domain model, 1.Q); clean acts raise nothing.
 */
class DefectsTest {

  private static final Map<String, String> ORDERS =
      Map.of(
          "002", "orders/order-426.json",
          "003", "orders/order-1971.json",
          "004", "orders/disposition-139-r.json");

  private static final Map<String, String> PAPERS =
      Map.of(
          "002", "002_fb7c33490b455dca.txt",
          "003", "003_a8d248b08840a0e7.txt",
          "004", "004_6484844935390cf2.txt");

  private enum Form {
    JSON,
    TEXT,
    WORD
  }

  @BeforeEach
  void the_real_documents_are_at_hand() {
    assumeTrue(
        Files.isDirectory(SomeBundles.DATA),
        "no ../shared/data beside the repository: the real documents are not read");
  }

  @ParameterizedTest(name = "row {0}: {3} in {1}")
  @CsvSource({
    "1, 004, document/impossible-date, 2.1.1, 31.09.2021",
    "2, 002, document/target-years, таблица показателей, 2020",
    "2, 002, document/target-missing, таблица показателей, 2028",
    "3, 002, roadmap/term-before-period, 4.4, 2020-2023",
    "4, 002, roadmap/number-gap, 2.9, ''",
    "4, 002, roadmap/number-gap, 8.3, ''",
    "4, 002, roadmap/number-gap, 9.3, ''",
    "5, 002, roadmap/same-activity, 6.5, ''",
    "6, 002, roadmap/cell-empty, 3.2, ''",
    "6, 002, roadmap/cell-empty, 4.2, ''",
    "7, 002, roadmap/words-without-column|roadmap/term-ends-activity, 4.5, Согласно графику",
    "8, 002, roadmap/term-among-responsible, 4.6, постоянно",
    "9, 002, document/target-flat, № 2, ''",
    "10, 002, document/consent-age, приложение 2, 14-летнего",
    "11, 003, roadmap/term-before-order, строка 1, Апрель 2023",
    "11, 003, roadmap/term-before-order, строка 3, Май 2023",
    "12, 003, document/slip-repeated, '', ЦНННМ",
    "12, 003, document/slip, '', ДНИ",
    "13, 003, document/count-in-percent, приложение, количество управленческих команд",
    "14, 003, document/inclusion-term, 3.2.9, включаются",
    "14, 003, document/agreement-content, 3.4, соглашение",
    "15, 003, document/horizon-past, '', до 2024 года",
    "16, 004, document/number-gap, приложение, 5",
    "17, 004, document/federal-indicator, строка 2, Доля субъектов",
    "18, 004, roadmap/checkpoint-on-result-day, 1.1, 01.06.2024",
    "19, 004, roadmap/start-on-last-day, строка 4, 31.12.2019",
    "20, 004, document/workload, '7, 11, 22, 30, 35', Красношлыкова",
    "20, 004, document/workload, '2, 4, 9, 13, 26, 32', Чванова",
    "23, 002, document/regulation-missing, приложение 1, Положения",
    "24, 002, document/publication-term, пункт 2, разместить",
    "24, 002, document/acquaintance-year, лист ознакомления, 2024",
  })
  void a_defect_is_found(int row, String act, String codes, String place, String quote) {
    for (var form : Form.values()) {
      assertThat(findings(act, form))
          .as("row %s as %s", row, form)
          .anyMatch(
              finding ->
                  List.of(codes.split("\\|")).contains(finding.code())
                      && finding.place().contains(place)
                      && (finding.quote() + finding.message()).contains(quote));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean-order.txt",
        "clean-directive.txt",
        "clean-amendment.txt",
        "clean-school.txt"
      })
  void a_clean_act_raises_nothing(String name) {
    assertThat(recognised(name, resource(name))).as(name).isEmpty();
    var text = SomeBundles.understand(bundle(name, resource(name))).text();
    assertThat(recognised("clean.docx", WordPaper.of(text))).as(name + " as word file").isEmpty();
  }

  @Test
  void the_findings_are_counted() {
    for (var act : List.of("002", "003", "004")) {
      for (var form : Form.values()) {
        var counts =
            findings(act, form).stream()
                .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        System.out.printf("act %s as %-4s: %s%n", act, form, counts);
        assertThat(counts).doesNotContainKey(Finding.Severity.ERROR);
      }
    }
  }

  private static List<Finding> findings(String act, Form form) {
    var bundle = SomeBundles.bundle(ORDERS.get(act));
    return switch (form) {
      case JSON -> SomeBundles.understand(bundle).findings();
      case TEXT -> recognised(PAPERS.get(act), paper(PAPERS.get(act)));
      case WORD -> recognised("act.docx", WordPaper.of(SomeBundles.understand(bundle).text()));
    };
  }

  private static byte[] bundle(String name, byte[] content) {
    var recogniser = new PaperRecogniser();
    return recogniser.bundle(recogniser.recognise(new ImportedFile(name, content)));
  }

  private static List<Finding> recognised(String name, byte[] content) {
    var recogniser = new PaperRecogniser();
    var recognition = recogniser.recognise(new ImportedFile(name, content));
    return Stream.concat(
            recogniser.doubts(recognition).stream(),
            SomeBundles.understand(recogniser.bundle(recognition)).findings().stream())
        .toList();
  }

  private static byte[] paper(String name) {
    try {
      return Files.readAllBytes(SomeBundles.DATA.resolve("texts").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) {
    try (var stream = DefectsTest.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
