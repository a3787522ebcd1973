package ru.rsnms.reports.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  private final Typography typography = Typography.russian();

  /** A tilde stands for a non-breaking space. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "приказ № 187 от 12.03.2026 | приказ №~187 от~12.03.2026",
        "№ 512-пп | №~512-пп",
        "12 марта 2026 г. № 187 | 12~марта 2026~г. №~187",
        "от «20» марта 2026 г. | от «20» марта 2026~г.",
        "на 2026–2028 годы | на~2026–2028~годы",
        "А.П. Лосев | А.П.~Лосев",
        "М. В. Дюжина | М.~В.~Дюжина",
        "(Лосев А.П.) | (Лосев~А.П.)",
        "Лосеву А.П., | Лосеву~А.П.,",
        "г. Заречинск | г.~Заречинск",
        "по п. 2 и ст. 14 | по п.~2 и~ст.~14",
        "пункт 2.1, подпункта 3 | пункт~2.1, подпункта~3",
        "приложение № 2 | приложение~№~2",
        "разделом 4 | разделом~4",
        "30 % и 12 500 рублей | 30~% и~12~500~рублей",
        "10 рабочих дней | 10~рабочих дней",
        "в школе и к дому, не позднее | в~школе и~к~дому, не~позднее",
        "И в целях | И~в~целях",
        "резерв – список | резерв~– список",
        "область - Кузбасс | область~- Кузбасс",
        "1 250 000 | 1~250~000",
        "2026 250 | 2026 250",
        "слово 5 слов | слово 5 слов",
        "Москва А это | Москва А~это",
      })
  void binds_what_belongs_together(String text, String bound) {
    assertThat(typography.text(text).replace('\u00A0', '~')).isEqualTo(bound);
  }

  @Test
  void binds_month_and_year_in_titles_only() {
    assertThat(typography.title("в марте марта 2026")).isEqualTo("в\u00A0марте марта\u00A02026");
    assertThat(typography.text("марта 2026")).isEqualTo("марта 2026");
  }

  @Test
  void leaves_line_feeds_and_bound_spaces_alone() {
    assertThat(typography.text("конец №\n187")).isEqualTo("конец №\n187");
    assertThat(typography.text("и\u00A0в лесу")).isEqualTo("и\u00A0в\u00A0лесу");
    assertThat(typography.text("")).isEmpty();
    assertThat(typography.text(" ")).isEqualTo(" ");
  }

  @Test
  void changes_nothing_but_spaces() {
    Random random = new Random(1);
    String letters = "аяАЯ. №1250г-–(«%,\n  ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String bound = typography.text(text.toString());
      assertThat(bound.replace('\u00A0', ' ')).isEqualTo(text.toString());
    }
  }
}
