package ru.rsnms.reports.internal.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperReport;
import org.junit.jupiter.api.Test;

/** A thousand random documents: none fails, none loses or adds a word. */
class RandomDocumentsTest {

  private static final int DOCUMENTS = 1000;
  private static final int EACH_OF_VERAPDF = 50;
  private static final JasperReport TEMPLATE = Filled.template("words");

  private static final String[] WORDS = {
    "и",
    "в",
    "приказ",
    "муниципалитет",
    "научно-методический",
    "РСНМС",
    "№\u00A05",
    "12\u00A0345,67",
    "обеспечение",
    "«Ёлка»",
    "п.",
    "съезд",
    "a/b/c",
    "Ω",
    "½",
    "ﬁ",
    "₴",
    "—",
    "<b>",
    "$P{x}",
    "\\",
    "(",
    "пере\u00ADнос",
    "высокопревосходительство",
    "https://example.org/path?x=1&y=2",
    "\u0301",
    "Ђ"
  };

  private final Random random = new Random(20_261_121);

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(word());
      switch (random.nextInt(12)) {
        case 0 -> text.append('\n');
        case 1 -> text.append('\u00A0');
        case 2 -> text.append("  ");
        case 3 -> text.append('\t');
        default -> text.append(' ');
      }
    }
    return text.toString();
  }

  private String word() {
    return random.nextInt(60) == 0
        ? "щ".repeat(random.nextInt(400))
        : WORDS[random.nextInt(WORDS.length)];
  }

  @Test
  void words_in_are_words_out() {
    for (int i = 0; i < DOCUMENTS; i++) {
      List<Map<String, ?>> rows = new ArrayList<>();
      for (int row = random.nextInt(6); row >= 0; row--) {
        rows.add(
            Map.of(
                "text", text(random.nextInt(40) == 0 ? 3000 : 80),
                "left", random.nextInt(4) == 0 ? "" : text(12),
                "right", random.nextInt(4) == 0 ? "" : text(60)));
      }
      byte[] pdf = Filled.pdf(Filled.fill(TEMPLATE, Map.of(), rows));
      Reading reading = Reading.of(pdf);
      assertThat(blanks(reading.texts("P"))).as("document %d", i).isEqualTo(expected(rows, "text"));
      assertThat(blanks(reading.texts("TD")))
          .as("document %d", i)
          .isEqualTo(expected(rows, "left", "right"));
      if (i % EACH_OF_VERAPDF == 0) {
        Vera.assertGreen(pdf);
      }
    }
  }

  /** Several blanks at the end of a line are one in a copy, whatever they were. */
  private static List<String> blanks(List<String> texts) {
    return texts.stream().map(RandomDocumentsTest::blank).toList();
  }

  private static String blank(String text) {
    return text.replaceAll("[ \u00A0]+", " ").strip();
  }

  private static List<String> expected(List<Map<String, ?>> rows, String... fields) {
    return rows.stream()
        .flatMap(
            row -> Stream.of(fields).map(field -> blank(Reading.plain((String) row.get(field)))))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
