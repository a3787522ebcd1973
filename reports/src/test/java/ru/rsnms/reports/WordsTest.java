package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Footer;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;

/** What goes into a sheet comes out of the file: no word lost, none added, none misread. */
class WordsTest {

  private static final String[] WORDS =
      ("приказ о и в на № 187 12 марта 2026 г. А.П. Лосев Кемеровской области-Кузбасса «Учитель» (далее – резерв)"
              + " п. 2.1 30 % 12 500 рублей научно-методического сверхдлинноенеделимоесловобезединогопробелаипереноса"
              + " ё Ё й Й https://example.org/a/b/c?d=e&f=g <b>не разметка</b> i̇ € § ± × ÷ ¹ ² … — – − „“ ’")
          .split(" ");

  private final ReportRenderer renderer = ReportRenderers.standard();

  @Test
  void random_documents_keep_every_letter_in_order() {
    for (int seed = 0; seed < 25; seed++) {
      StringBuilder expected = new StringBuilder();
      DocumentSheet sheet = new RandomSheet(new Random(seed), expected).sheet();
      assertThat(Pdf.letters(renderer.pdf(sheet)))
          .as("seed %d", seed)
          .isEqualTo(Pdf.withoutBlanks(expected.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style isBold=\"true\">жирно</style>",
        "$P{REPORT_CONNECTION} $F{text} $V{PAGE_NUMBER} $R{key} $X{IN, a, b}",
        "<b>HTML</b> &lt;br&gt; &amp;",
        "{\\rtf1 разметка}",
        "\"; System.exit(0); //",
        "${jndi:ldap://example.org/a} #{el} %s %1$s \\u0041",
      })
  void hostile_text_prints_literally(String hostile) {
    List<Column> columns = List.of(new Column(hostile, 100, Column.Align.LEFT));
    DocumentSheet sheet =
        Samples.text(
            List.of(
                Paragraph.body(hostile),
                Paragraph.heading(hostile),
                Table.of(columns, List.of(), List.of(Row.of(hostile)))),
            SignatureBlock.of(hostile, hostile));
    String letters = Pdf.letters(renderer.pdf(sheet));
    assertThat(letters).isEqualTo(Pdf.withoutBlanks(hostile).repeat(6));
  }

  @Test
  void control_characters_are_dropped_and_line_ends_kept() {
    DocumentSheet sheet =
        Samples.text(
            List.of(
                new Paragraph(
                    "раз\u0000\u0007\u200B\uFEFF\u202Eдва\r\nтри\tчетыре\u2028пять\uD800",
                    TextStyle.CENTERED)),
            null);
    assertThat(Pdf.lines(renderer.pdf(sheet)).get(0))
        .containsExactly("раздва", "три четыре", "пять");
  }

  @ParameterizedTest
  @ValueSource(strings = {"漢", "\uD83D\uDE00", "ﷺ"})
  void a_missing_glyph_is_named(String missing) {
    DocumentSheet sheet =
        Samples.text(List.of(Paragraph.body("Учитель " + missing + " года")), null);
    assertThatThrownBy(() -> renderer.pdf(sheet))
        .isInstanceOfSatisfying(
            UnprintableText.class, e -> assertThat(e.codePoint()).isEqualTo(missing.codePointAt(0)))
        .hasMessageContaining("U+%04X", missing.codePointAt(0))
        .hasMessageContaining("Учитель")
        .extracting(e -> ((UnprintableText) e).place())
        .isEqualTo("Учитель " + missing + " года");
  }

  @ParameterizedTest
  @ValueSource(strings = {"executor", "draft mark", "merged cell", "corner mark"})
  void a_missing_glyph_is_named_wherever_it_stands(String place) {
    Map<String, String> texts = Map.of(place, "漢");
    List<Column> columns =
        List.of(new Column("", 50, Column.Align.LEFT), new Column("", 50, Column.Align.LEFT));
    List<Row> rows =
        List.of(
            Row.of(texts.getOrDefault("merged cell", "1"), "2"),
            new Row(Row.Kind.NORMAL, List.of(Cell.continued(), Cell.of("3"))));
    AnnexSheet annex =
        new AnnexSheet(
            List.of(texts.getOrDefault("corner mark", "1")),
            List.of(),
            Orientation.PORTRAIT,
            List.of(Table.of(columns, List.of(), rows)),
            List.of());
    DocumentSheet sheet =
        new DocumentSheet(
            PaperStyle.standard(),
            null,
            null,
            List.of(Paragraph.body("Текст")),
            null,
            null,
            List.of(annex),
            new Footer(List.of(texts.getOrDefault("executor", "1"))),
            Samples.info("Документ"),
            texts.getOrDefault("draft mark", "1"));
    assertThatThrownBy(() -> renderer.pdf(sheet)).isInstanceOf(UnprintableText.class);
  }

  @Test
  void a_missing_font_is_named() {
    DocumentSheet order = Samples.order();
    PaperStyle unknown = PaperStyle.standard().in("Нет такого");
    assertThatThrownBy(() -> renderer.pdf(styled(order, unknown)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Нет такого");
  }

  @Test
  void another_house_style_keeps_the_words() {
    PaperStyle roomy =
        new PaperStyle(
            "Liberation Serif",
            new PaperStyle.Margins(20, 15, 25, 20),
            new PaperStyle.Margins(20, 20, 20, 20),
            new PaperStyle.TypeSizes(14, 15, 18, 10, 12, 9),
            10,
            1.5,
            true);
    DocumentSheet sample = Samples.orderWithAnnexes();
    String usual = Pdf.letters(renderer.pdf(sample)).replace("(продолжение)", "");
    String other = Pdf.letters(renderer.pdf(styled(sample, roomy))).replace("(продолжение)", "");
    assertThat(other).startsWith(usual.substring(0, usual.indexOf("№п/п")));
  }

  @Test
  void words_are_divided_in_tables_where_the_house_style_has_it() {
    DocumentSheet sample = Samples.roadmap(25);
    String divided = String.join("", Pdf.pages(renderer.pdf(sample)));
    assertThat(divided).contains("\u00AD");
    for (String title : List.of("МЕРОПРИЯТИЙ", "методического сопровождения", "Ответственный")) {
      assertThat(divided).contains(title);
    }

    byte[] whole = renderer.pdf(styled(sample, PaperStyle.standard().dividing(false)));

    assertThat(String.join("", Pdf.pages(whole))).doesNotContain("\u00AD");
    assertThat(Pdf.letters(whole)).isEqualTo(Pdf.undivided(Pdf.letters(renderer.pdf(sample))));
  }

  @Test
  void threads_do_not_disturb_each_other() {
    List<DocumentSheet> sheets = List.copyOf(Samples.all().values());
    List<String> expected = sheets.stream().map(sheet -> Pdf.letters(renderer.pdf(sheet))).toList();
    ReportRenderer fresh = ReportRenderers.standard();
    ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    IntStream.range(0, 35)
        .parallel()
        .forEach(
            i -> {
              int sample = i % sheets.size();
              if (!Pdf.letters(fresh.pdf(sheets.get(sample))).equals(expected.get(sample))) {
                wrong.add("sample " + sample);
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static DocumentSheet styled(DocumentSheet sheet, PaperStyle style) {
    return new DocumentSheet(
        style,
        sheet.letterhead(),
        sheet.requisites(),
        sheet.body(),
        sheet.signature(),
        sheet.acquaintance(),
        sheet.annexes(),
        sheet.footer(),
        sheet.info(),
        null);
  }

  /** Makes a document and writes down what it says, in reading order. */
  private static final class RandomSheet {

    private final Random random;
    private final StringBuilder said;

    RandomSheet(Random random, StringBuilder said) {
      this.random = random;
      this.said = said;
    }

    DocumentSheet sheet() {
      List<Block> body = blocks(8);
      SignatureBlock signature = SignatureBlock.of(say(4), say(2));
      List<AnnexSheet> annexes = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        Orientation orientation =
            random.nextBoolean() ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
        annexes.add(
            new AnnexSheet(
                List.of(say(3), say(3)), List.of(say(6)), orientation, blocks(5), List.of()));
      }
      return Samples.sheet(null, null, body, signature, null, annexes, null);
    }

    private List<Block> blocks(int most) {
      List<Block> blocks = new ArrayList<>();
      for (int i = random.nextInt(most) + 1; i > 0; i--) {
        TextStyle style = TextStyle.values()[random.nextInt(TextStyle.values().length)];
        blocks.add(
            random.nextInt(3) == 0 ? table() : new Paragraph(say(random.nextInt(150) + 1), style));
      }
      return blocks;
    }

    private Table table() {
      int width = random.nextInt(11) + 3;
      List<Column> columns = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        columns.add(
            new Column(say(1), random.nextInt(30) + 12, Column.Align.values()[random.nextInt(3)]));
      }
      List<Row> rows = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        rows.add(row(width));
      }
      return new Table(
          null,
          columns,
          List.of(),
          List.of(),
          rows,
          false,
          Table.Use.values()[random.nextInt(2)],
          null);
    }

    private Row row(int width) {
      return switch (random.nextInt(6)) {
        case 0 -> Row.direction(say(5));
        case 1 -> Row.group(say(5));
        default -> new Row(random.nextInt(5) == 0 ? Row.Kind.TOTAL : Row.Kind.NORMAL, cells(width));
      };
    }

    private List<Cell> cells(int width) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < width; ) {
        int span = Math.min(width - column, random.nextInt(4) == 0 ? 2 : 1);
        boolean continued = random.nextInt(5) == 0;
        cells.add(continued ? new Cell("", span, true) : Cell.wide(say(random.nextInt(8)), span));
        column += span;
      }
      return cells;
    }

    private String say(int words) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < words; i++) {
        text.append(
            i == 0 ? "" : random.nextInt(30) == 0 ? "\n" : random.nextInt(30) == 0 ? "  " : " ");
        text.append(WORDS[random.nextInt(WORDS.length)]);
      }
      said.append(text);
      return text.toString();
    }
  }
}
