package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Footer;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;

/** The word processor file turns its pages before the same blocks, rows and words as the paper. */
class WordPagesTest {

  private static final String SENTENCE =
      "Настоящий приказ довести до сведения работников образовательных организаций. ";
  private static final String CELL =
      "Совершенствование профессионального мастерства педагогических работников ";
  private static final int RANDOM = 12;

  private final WordRenderer word = ReportRenderers.word();
  private final ReportRenderer paper = ReportRenderers.standard();

  static Stream<String> names() {
    return sheets(RANDOM).keySet().stream();
  }

  /** All samples and so many sheets made by chance. */
  static Map<String, DocumentSheet> sheets(int random) {
    var sheets = new LinkedHashMap<>(Samples.all());
    for (var seed = 0; seed < random; seed++) {
      sheets.put("random-" + seed, random(new Random(seed)));
    }
    return sheets;
  }

  @ParameterizedTest
  @MethodSource("names")
  void says_on_each_page_what_the_paper_says_there(String name) {
    var sheet = sheets(RANDOM).get(name);

    assertThat(WordPages.letters(word.docx(sheet, List.of()))).isEqualTo(pages(sheet));
  }

  /** Letters of each page of the paper without its number and the mark of a draft. */
  private List<String> pages(DocumentSheet sheet) {
    var pages = new ArrayList<String>();
    for (var page : Pdf.pages(paper.pdf(sheet))) {
      var letters = Pdf.withoutBlanks(Pdf.undivided(page));
      var mark = sheet.draftMark() == null ? "" : sheet.draftMark();
      assertThat(letters).startsWith(mark);
      var number = pages.isEmpty() ? "" : String.valueOf(pages.size() + 1);
      pages.add(letters.substring(mark.length() + number.length()));
    }
    return pages;
  }

  /** An order of some pages: paragraphs of any length, headings, notes, tables. */
  private static DocumentSheet random(Random random) {
    List<Block> body = new ArrayList<>();
    var blocks = 20 + random.nextInt(60);
    for (var i = 1; i <= blocks; i++) {
      var words = SENTENCE.repeat(1 + random.nextInt(6)).strip();
      body.add(
          switch (random.nextInt(12)) {
            case 0 -> Paragraph.heading(i + ". Раздел");
            case 1 -> table(random);
            case 2 -> new Paragraph(words, TextStyle.NOTE);
            case 3 -> Paragraph.flush("ПРИКАЗЫВАЮ:");
            default -> Paragraph.body(i + ". " + words);
          });
    }
    return Samples.sheet(
        Samples.letterhead(),
        null,
        body,
        SignatureBlock.of("Министр образования", "А.П. Лосев"),
        null,
        List.of(),
        random.nextBoolean() ? new Footer(List.of("Вербина И.С.", "24-11-06")) : null);
  }

  private static Table table(Random random) {
    var rows = new ArrayList<Row>();
    var count = 1 + random.nextInt(14);
    for (var i = 1; i <= count; i++) {
      if (random.nextInt(6) == 0) {
        rows.add(Row.direction("Направление " + i));
      }
      var words = CELL.repeat(1 + random.nextInt(4)).strip();
      rows.add(Row.of("п" + i, words, "Минобразования, муниципальные органы"));
    }
    return Table.of(
        List.of(
            new Column("№", 11, Column.Align.CENTER),
            new Column("Мероприятие", 90, Column.Align.LEFT),
            new Column("Исполнитель", 60, Column.Align.LEFT)),
        List.of("1", "2", "3"),
        rows);
  }
}
