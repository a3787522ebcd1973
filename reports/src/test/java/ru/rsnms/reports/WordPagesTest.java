package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  private static final int MORE_RANDOM = 30;

  private final WordRenderer word = ReportRenderers.word();
  private final ReportRenderer paper = ReportRenderers.standard();

  @TempDir private Path folder;

  static Stream<String> names() {
    return sheets(RANDOM).keySet().stream();
  }

  private static Map<String, DocumentSheet> sheets(int random) {
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

  /**
   * Takes LibreOffice, too heavy for every build: {@code -Dsoffice=/usr/bin/soffice}. Lines are
   * compared as well.
   */
  @Test
  void a_word_processor_breaks_lines_and_pages_as_the_paper() throws Exception {
    var soffice = System.getProperty("soffice");
    assumeThat(soffice).isNotNull();
    var sheets = sheets(MORE_RANDOM);
    for (var sheet : sheets.entrySet()) {
      Files.write(folder.resolve(sheet.getKey() + ".docx"), word.docx(sheet.getValue(), List.of()));
    }
    convert(soffice, sheets.keySet());
    var pages = 0;
    var samePages = 0;
    var lines = 0;
    var sameLines = 0;
    for (var sheet : sheets.entrySet()) {
      var printed = Files.write(folder.resolve("paper.pdf"), paper.pdf(sheet.getValue()));
      var ours = lines(printed);
      var theirs = lines(folder.resolve(sheet.getKey() + ".pdf"));
      for (var i = 0; i < ours.size(); i++) {
        var their = new ArrayList<>(i < theirs.size() ? theirs.get(i) : List.of());
        pages++;
        samePages += letters(ours.get(i)).equals(letters(their)) ? 1 : 0;
        for (var line : ours.get(i)) {
          lines++;
          sameLines += their.remove(line) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "%d of %d pages and %d of %d lines are the same%n", samePages, pages, sameLines, lines);
    assertThat((double) samePages / pages).isGreaterThan(0.98);
    assertThat((double) sameLines / lines).isGreaterThan(0.99);
  }

  private void convert(String soffice, Iterable<String> names) throws Exception {
    var command = new ArrayList<String>();
    command.add(soffice);
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
    names.forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
    var running = new ProcessBuilder(command).inheritIO().start();
    assertThat(running.waitFor(10, TimeUnit.MINUTES)).isTrue();
  }

  /** Lines of each page as poppler sees them. */
  private static List<List<String>> lines(Path pdf) throws Exception {
    var reader = new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-").start();
    var text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.stream(text.split("\f"))
        .map(
            page ->
                page.lines()
                    .map(line -> line.replaceAll("[\u00AD\u2010]", "-"))
                    .map(line -> line.replaceAll("[\\s\u00A0]+", " ").strip())
                    .filter(line -> !line.isEmpty())
                    .toList())
        .toList();
  }

  private static String letters(List<String> lines) {
    return Pdf.withoutBlanks(String.join("", lines))
        .replaceAll("[\u00AD\u2010-]", "")
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
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
