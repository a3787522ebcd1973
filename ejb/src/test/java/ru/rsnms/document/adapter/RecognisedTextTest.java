package ru.rsnms.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.document.Annex;
import ru.rsnms.document.ImportedFile;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Original;
import ru.rsnms.document.Table;
import ru.rsnms.document.adapter.recognition.PaperRecogniser;

/** The plain text of a real document becomes what its structured form says. */
class RecognisedTextTest {

  /** Annex 2 of order 426 has no title: its first heading becomes one. */
  private static final String TITLE_OF_ITS_OWN = "Пояснительная записка";

  @BeforeEach
  void the_real_documents_are_at_hand() {
    assumeTrue(
        Files.isDirectory(SomeBundles.DATA),
        "no ../shared/data beside the repository: the real documents are not read");
  }

  @ParameterizedTest
  @CsvSource({
    "orders/order-426.json, 002_fb7c33490b455dca.txt, 93",
    "orders/order-1971.json, 003_a8d248b08840a0e7.txt, 73",
    "orders/disposition-139-r.json, 004_6484844935390cf2.txt, 97"
  })
  void what_is_recognised_is_what_the_paper_says(String order, String paper, int rows)
      throws IOException {
    var expected = SomeBundles.understand(SomeBundles.bundle(order)).text();
    var recognised = recognised(paper);

    assertThat(requisites(recognised)).isEqualTo(requisites(expected));
    assertThat(words(recognised.units())).isEqualTo(words(expected.units()));
    assertThat(marks(recognised.annexes())).isEqualTo(marks(expected.annexes()));
    assertThat(Shares.of(annexUnits(expected), annexUnits(recognised)).percent())
        .as("units of annexes")
        .isGreaterThan(99);
    assertThat(Shares.of(rows(expected), rows(recognised)).percent())
        .as("rows of tables")
        .isGreaterThanOrEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "002_fb7c33490b455dca.txt",
        "003_a8d248b08840a0e7.txt",
        "004_6484844935390cf2.txt"
      })
  void no_word_is_lost_whatever_it_is_taken_for(String paper) throws IOException {
    var written =
        PrintedWords.bag(Files.readAllLines(SomeBundles.DATA.resolve("texts").resolve(paper)));

    assertThat(PrintedWords.beyond(written, PrintedWords.of(recognised(paper)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders/order-426.json",
        "orders/order-1971.json",
        "orders/disposition-139-r.json"
      })
  void a_word_file_is_recognised_cell_by_cell(String order) {
    var expected = SomeBundles.understand(SomeBundles.bundle(order)).text();
    var recognised = recognised(new ImportedFile("приказ.docx", WordPaper.of(expected)));

    assertThat(requisites(recognised)).isEqualTo(requisites(expected));
    assertThat(words(recognised.units())).isEqualTo(words(expected.units()));
    assertThat(marks(recognised.annexes())).isEqualTo(marks(expected.annexes()));
    assertSame(Shares.of(annexUnits(expected), annexUnits(recognised)));
    assertSame(Shares.of(rows(expected), rows(recognised)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders/order-426.json",
        "orders/order-1971.json",
        "orders/disposition-139-r.json"
      })
  void a_pdf_of_our_own_is_recognised_row_by_row(String order) {
    var issued = SomeBundles.understand(SomeBundles.bundle(order));
    var recognised = recognised(new ImportedFile("приказ.pdf", PdfPaperTest.pdf(issued)));

    var withoutReaders = requisites(recognised).size() - 1;
    assertThat(requisites(recognised).subList(0, withoutReaders))
        .isEqualTo(requisites(issued.text()).subList(0, withoutReaders));
    assertThat(words(recognised.units())).isEqualTo(words(issued.text().units()));
    var marks = marks(issued.text().annexes());
    assertThat(marks(recognised.annexes())).hasSameSizeAs(marks);
    for (var at = 0; at < marks.size(); at++) {
      assertThat(marks(recognised.annexes()).get(at)).startsWith(marks.get(at));
    }
    var units = Shares.of(annexUnits(issued.text()), annexUnits(recognised));
    assertThat(units.percent()).as("units " + units.missing()).isGreaterThan(95);
    var rows = Shares.of(rows(issued.text()), rows(recognised));
    assertThat(rows.percent()).as("rows " + rows.missing()).isGreaterThan(84);
  }

  private static void assertSame(Shares shares) {
    assertThat(shares.missing()).as("not recognised").isSubsetOf(TITLE_OF_ITS_OWN);
    assertThat(shares.added()).as("made up").isEmpty();
  }

  private static OrderText recognised(ImportedFile file) {
    var recogniser = new PaperRecogniser();
    return SomeBundles.understand(recogniser.bundle(recogniser.recognise(file))).text();
  }

  private static OrderText recognised(String paper) throws IOException {
    return recognised(
        new ImportedFile(
            paper, Files.readAllBytes(SomeBundles.DATA.resolve("texts").resolve(paper))));
  }

  private static List<Object> requisites(OrderText text) {
    Original original = text.original();
    List<Object> all = new ArrayList<>();
    all.add(original);
    all.addAll(List.of(text.title(), text.preamble(), text.resolvingWord()));
    all.add(text.acquaintance());
    return all;
  }

  private static List<String> marks(List<Annex> annexes) {
    return annexes.stream()
        .flatMap(annex -> Stream.concat(Stream.of(annex.mark()), marks(annex.annexes()).stream()))
        .toList();
  }

  private static List<String> annexUnits(OrderText text) {
    return text.annexes().stream().flatMap(RecognisedTextTest::unitsOf).toList();
  }

  private static Stream<String> unitsOf(Annex annex) {
    return Stream.concat(
        words(annex.units()).stream(),
        annex.annexes().stream().flatMap(RecognisedTextTest::unitsOf));
  }

  private static List<String> words(List<NormUnit> units) {
    return units.stream()
        .flatMap(
            unit ->
                Stream.concat(Stream.of(mark(unit) + unit.text()), words(unit.children()).stream()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static String mark(NormUnit unit) {
    return unit.number() == null || NormUnit.LIST_MARK.equals(unit.number())
        ? ""
        : unit.number().replaceAll("\\.$", "") + " ";
  }

  private static List<String> rows(OrderText text) {
    return text.annexes().stream().flatMap(RecognisedTextTest::rowsOf).toList();
  }

  private static Stream<String> rowsOf(Annex annex) {
    return Stream.concat(
        rowsIn(annex.units()), annex.annexes().stream().flatMap(RecognisedTextTest::rowsOf));
  }

  private static Stream<String> rowsIn(List<NormUnit> units) {
    return units.stream()
        .flatMap(
            unit ->
                Stream.concat(
                    Stream.ofNullable(unit.table())
                        .flatMap(table -> table.rows().stream())
                        .map(RecognisedTextTest::words),
                    rowsIn(unit.children())));
  }

  private static String words(Table.Row row) {
    return String.join(
            " | ",
            row.cells().stream()
                .filter(cell -> !cell.continuesAbove())
                .map(Table.Cell::text)
                .toList())
        .replaceAll("\\s+", " ");
  }
}
