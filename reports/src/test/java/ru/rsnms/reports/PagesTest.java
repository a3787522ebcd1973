package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.rsnms.reports.internal.tagged.Reading;
import ru.rsnms.reports.internal.tagged.Vera;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Footer;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.SignatureMark;
import ru.rsnms.reports.sheet.Table;

/** Where pages end. */
class PagesTest {

  private static final String SENTENCE =
      "Настоящий приказ довести до сведения работников организаций. ";

  private final ReportRenderer renderer = ReportRenderers.standard();

  @Test
  void signature_is_never_parted_from_two_lines_of_text() {
    for (int sentences = 1; sentences <= 120; sentences += sentences % 50 < 30 ? 7 : 1) {
      List<Block> body = List.of(Paragraph.body("1. " + SENTENCE.repeat(sentences).strip()));
      assertSignatureHasCompany(Samples.text(body, signature()), sentences);
    }
  }

  @Test
  void signature_is_kept_with_short_clauses_and_executor() {
    for (int clauses = 20; clauses <= 46; clauses += 2) {
      List<Block> body = new ArrayList<>();
      for (int i = 1; i <= clauses; i++) {
        body.add(Paragraph.body(i + ". " + SENTENCE.repeat(i % 3 + 1).strip()));
      }
      DocumentSheet sheet =
          Samples.sheet(
              null,
              null,
              body,
              signature(),
              null,
              List.of(),
              new Footer(List.of("Вербина И.С.", "24-11-06")));
      assertSignatureHasCompany(sheet, clauses);
      List<String> last = last(Pdf.lines(renderer.pdf(sheet)));
      assertThat(last).contains("Вербина И.С.").anyMatch(line -> line.endsWith("А.П. Лосев"));
    }
  }

  private void assertSignatureHasCompany(DocumentSheet sheet, int size) {
    List<String> last = last(Pdf.lines(renderer.pdf(sheet)));
    long text =
        last.stream()
            .filter(line -> line.matches(".*(приказ|довести|сведения|работников|организаций).*"))
            .count();
    boolean wholeIsOneLine = size == 1;
    assertThat(last).anyMatch(line -> line.endsWith("А.П. Лосев"));
    assertThat(text)
        .as("lines over the signature with size %d", size)
        .isGreaterThanOrEqualTo(wholeIsOneLine ? 1 : 2);
  }

  @Test
  void paragraphs_leave_two_lines_on_either_side_of_a_page_end() {
    for (int lead = 0; lead < 40; lead += lead < 28 ? 7 : 1) {
      List<Block> body = new ArrayList<>();
      for (int i = 0; i < lead; i++) {
        body.add(Paragraph.body("Строка " + i));
      }
      body.add(Paragraph.body("Начало " + "абзац ".repeat(80) + "конец"));
      List<List<String>> pages = Pdf.lines(renderer.pdf(Samples.text(body, null)));
      for (List<String> page : pages) {
        long lines = page.stream().filter(line -> line.contains("абзац")).count();
        assertThat(lines).as("lines of the paragraph after %d lines", lead).isNotEqualTo(1);
      }
    }
  }

  @Test
  void headings_stay_with_their_text() {
    for (int lead = 34; lead < 46; lead++) {
      List<Block> body = new ArrayList<>();
      for (int i = 0; i < lead; i++) {
        body.add(Paragraph.body("Строка " + i));
      }
      body.add(Paragraph.heading("1. Общие положения"));
      body.add(Paragraph.body("Абзац " + "абзац ".repeat(60)));
      for (List<String> page : Pdf.lines(renderer.pdf(Samples.text(body, null)))) {
        assertThat(last(page)).isNotEqualTo("1. Общие положения");
      }
    }
  }

  @Test
  void header_of_a_table_is_repeated_and_directions_are_not_left_behind() {
    for (int rows = 20; rows < 60; rows += 5) {
      List<List<String>> pages = Pdf.lines(renderer.pdf(Samples.roadmap(rows)));
      for (int page = 0; page < pages.size(); page++) {
        List<String> lines = pages.get(page);
        assertThat(lines)
            .as("page %d of %d rows", page + 1, rows)
            .anyMatch(line -> line.startsWith("1 2 3 4 5 6"));
        assertThat(last(lines)).doesNotStartWith("Направление");
        if (page > 0) {
          assertThat(lines.get(0)).isEqualTo(String.valueOf(page + 1));
        }
      }
    }
  }

  @Test
  void a_merged_cell_is_named_again_on_the_next_page() {
    List<String> second = Pdf.lines(renderer.pdf(Samples.roadmap(25))).get(1);
    assertThat(second).anyMatch(line -> line.contains("(продолжение)"));
  }

  @Test
  void rows_are_whole_where_they_fit_on_a_page() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      rows.add(Row.of("н" + i, ("слово" + i + " ").repeat(i * 7 % 60 + 1).strip(), "к" + i));
    }
    List<String> pages = Pdf.pages(renderer.pdf(table(rows)));
    for (int i = 1; i <= 40; i++) {
      String word = "слово" + i + "\\b";
      long on = pages.stream().filter(page -> page.split(word).length > 1).count();
      assertThat(on).as("pages of row " + i).isEqualTo(1);
    }
  }

  @Test
  void a_merged_cell_spreads_over_its_rows() {
    List<String> lines = Pdf.lines(renderer.pdf(merged(0, 6, 8))).get(0);
    assertThat(lines.get(0)).isEqualTo("общее слово 0 строка 0");
    assertThat(lines.indexOf("общее слово 7")).isLessThan(lines.indexOf("конец"));
    assertThat(lines.stream().filter(line -> line.matches("строка \\d|.* строка \\d"))).hasSize(6);
    assertThat(lines.get(2)).doesNotContain("общее слово 7");
  }

  @Test
  void a_merged_cell_never_runs_out_of_its_rows() {
    for (int lead = 0; lead < 48; lead += lead < 30 ? 15 : 1) {
      for (int words = 1; words < 18; words += 8) {
        List<List<String>> pages = Pdf.lines(renderer.pdf(merged(lead, 3, words)));
        List<String> all = pages.stream().flatMap(List::stream).toList();
        int lastWord = indexOf(all, "общее слово " + (words - 1));
        assertThat(lastWord)
            .as("%d words after %d lines", words, lead)
            .isBetween(0, all.indexOf("конец") - 1);
        assertThat(indexOf(all, "общее слово 0")).isEqualTo(indexOf(all, "строка 0"));
      }
    }
  }

  private static int indexOf(List<String> lines, String part) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(part)) {
        return i;
      }
    }
    return -1;
  }

  /** Some lines, a table of rows under one merged cell of so many lines, and a last line. */
  private static DocumentSheet merged(int lead, int rows, int words) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < lead; i++) {
      body.add(Paragraph.body("Строка"));
    }
    String text =
        IntStream.range(0, words)
            .mapToObj(i -> "общее слово " + i)
            .collect(Collectors.joining("\n"));
    List<Row> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Cell cell = i == 0 ? Cell.of(text) : Cell.continued();
      lines.add(new Row(Row.Kind.NORMAL, List.of(cell, Cell.of("строка " + i))));
    }
    List<Column> columns =
        List.of(new Column("", 60, Column.Align.LEFT), new Column("", 110, Column.Align.LEFT));
    body.add(Table.of(columns, List.of(), lines));
    body.add(Paragraph.flush("конец"));
    return Samples.text(body, null);
  }

  @Test
  void a_column_too_narrow_for_a_word_gets_room_from_its_neighbours() {
    List<Column> columns =
        List.of(
            new Column("Срок", 12, Column.Align.LEFT),
            new Column("Мероприятие", 158, Column.Align.LEFT));
    Table table =
        Table.of(
            columns,
            List.of(),
            List.of(Row.of("ежеквартально", "отчет"), Row.of("ежегодно", "план")));
    List<String> lines = Pdf.lines(renderer.pdf(Samples.text(List.of(table), null))).get(0);
    assertThat(lines).contains("ежеквартально отчет", "ежегодно план");
  }

  @Test
  void a_row_higher_than_a_page_is_cut_between_lines() {
    String tall = "слово ".repeat(3000).strip();
    byte[] pdf = renderer.pdf(table(List.of(Row.of("1", tall, "2"), Row.of("3", "конец", "4"))));
    String letters = Pdf.letters(pdf);
    assertThat(Pdf.pages(pdf).size()).isGreaterThan(5);
    assertThat(letters.split("слово", -1)).hasSize(3001);
    assertThat(letters).contains("конец");
  }

  /** The second of three rows ends two pages later; some of its cells have no more words there. */
  @Test
  void a_row_on_several_pages_is_one_row_to_those_who_do_not_see_them() throws Exception {
    String tall = "слово ".repeat(1500).strip();
    List<Row> rows =
        List.of(Row.of("а", "б", ""), Row.of("в", tall, ""), Row.of("г", "конец", "д"));
    List<Column> columns =
        List.of(
            new Column("первый", 30, Column.Align.LEFT),
            new Column("второй", 90, Column.Align.LEFT),
            new Column("третий", 50, Column.Align.LEFT));
    byte[] pdf = renderer.pdf(Samples.text(List.of(Table.of(columns, List.of(), rows)), null));
    Vera.assertGreen(pdf);
    Reading reading = Reading.of(pdf);
    assertThat(Pdf.pages(pdf)).hasSizeGreaterThan(2);
    assertThat(reading.count("TR")).isEqualTo(4);
    assertThat(reading.count("TD")).isEqualTo(9);
    assertThat(reading.texts("TD")).containsExactly("а", "б", "в", tall, "г", "конец", "д");
  }

  @Test
  void texts_higher_than_a_page_are_cut_wherever_they_stand() {
    String tall = "очень длинный текст ".repeat(600).strip();
    DocumentSheet sheet =
        Samples.sheet(
            null,
            null,
            List.of(Paragraph.flush(tall), Paragraph.heading(tall)),
            SignatureBlock.of(tall, "А.П. Лосев"),
            null,
            List.of(
                new AnnexSheet(
                    List.of(tall),
                    List.of(tall),
                    Orientation.LANDSCAPE,
                    List.of(table(tall)),
                    List.of())),
            null);
    assertThat(Pdf.letters(renderer.pdf(sheet)).split("оченьдлинныйтекст", -1))
        .hasSizeGreaterThan(600 * 6);
  }

  @Test
  void a_mark_of_signature_grows_with_its_lines() {
    String owner =
        "Красногвардейская-Заозёрская Александра Константиновна, действующая по доверенности";
    SignatureMark mark =
        new SignatureMark(
            "ДОКУМЕНТ ПОДПИСАН",
            List.of(
                new Particular("Сертификат", "00B4 71E2"),
                new Particular("Владелец", owner),
                new Particular("Действителен", "до 2027 года")));
    Signature signature = new Signature("Министр", "А.П. Лосев", mark);
    byte[] pdf =
        renderer.pdf(
            Samples.text(
                List.of(Paragraph.body("Текст.")), new SignatureBlock(List.of(signature))));
    List<String> lines = Pdf.lines(pdf).get(0);
    assertThat(lines)
        .contains("Владелец Красногвардейская-Заозёрская", "Действителен до 2027 года");
    assertThat(Pdf.letters(pdf)).contains(Pdf.withoutBlanks(owner));
  }

  @Test
  void an_executor_of_many_lines_is_whole_and_under_the_text() {
    List<String> executor = IntStream.range(0, 9).mapToObj(i -> "исполнитель " + i).toList();
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      body.add(Paragraph.body("Текст " + i));
    }
    DocumentSheet sheet =
        Samples.sheet(null, null, body, signature(), null, List.of(), new Footer(executor));
    List<String> lines = last(Pdf.lines(renderer.pdf(sheet)));
    assertThat(lines.subList(lines.size() - 9, lines.size())).isEqualTo(executor);
  }

  @Test
  void a_mark_of_draft_that_does_not_fit_is_refused() {
    DocumentSheet draft = Samples.amendment();
    DocumentSheet wordy =
        new DocumentSheet(
            draft.style(),
            null,
            null,
            draft.body(),
            null,
            null,
            List.of(),
            null,
            draft.info(),
            "Проект ".repeat(50));
    assertThatThrownBy(() -> renderer.pdf(wordy))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Проект");
  }

  @Test
  void pages_are_numbered_through_all_annexes() {
    List<List<String>> pages = Pdf.lines(renderer.pdf(Samples.orderWithAnnexes()));
    assertThat(pages.get(0).get(0)).isEqualTo("МИНИСТЕРСТВО ОБРАЗОВАНИЯ");
    for (int page = 1; page < pages.size(); page++) {
      assertThat(pages.get(page).get(0)).isEqualTo(String.valueOf(page + 1));
    }
  }

  @Test
  void a_draft_is_marked_on_every_page() {
    assertThat(Pdf.lines(renderer.pdf(Samples.amendment())))
        .allMatch(page -> page.get(0).equals("Проект"));
  }

  private static DocumentSheet table(List<Row> rows) {
    List<Column> columns =
        List.of(
            new Column("", 20, Column.Align.CENTER),
            new Column("", 100, Column.Align.LEFT),
            new Column("", 50, Column.Align.LEFT));
    return Samples.text(List.of(Table.of(columns, List.of(), rows)), null);
  }

  private static Table table(String text) {
    return new Table(
        text,
        List.of(new Column(text, 100, Column.Align.LEFT), new Column("", 157, Column.Align.LEFT)),
        List.of(),
        List.of(),
        List.of(new Row(Row.Kind.TOTAL, List.of(Cell.wide(text, 2)))),
        false,
        Table.Use.READING,
        null);
  }

  private static SignatureBlock signature() {
    return SignatureBlock.of("Министр", "А.П. Лосев");
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
