package ru.rsnms.reports.internal.tagged.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import org.junit.jupiter.api.Test;
import ru.rsnms.reports.internal.tagged.font.Faces;

class LineBreakerTest {

  private static final float SIZE = 10;
  private final Run look = Run.of(Faces.face("Liberation Serif", false, false), SIZE);

  private List<String> lines(String text, float width) {
    return lines(text, width, 0, false);
  }

  private List<String> lines(String text, float width, float indent, boolean hyphens) {
    return broken(text, width, indent, hyphens).stream()
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }

  private List<Line> broken(String text, float width, float indent, boolean hyphens) {
    Format format =
        new Format(
            (int) Math.ceil(width),
            0,
            (int) indent,
            0,
            0,
            0,
            0,
            LineSpacingEnum.SINGLE,
            1,
            null,
            40,
            hyphens);
    return new LineBreaker(StyledText.plain(text, look), format)
        .lines(0, true, Float.MAX_VALUE)
        .list();
  }

  private float width(String text) {
    return look.width(text, 0, text.length());
  }

  @Test
  void breaks_at_spaces() {
    assertThat(lines("раз два три", width("раз два"))).containsExactly("раз два", "три");
  }

  @Test
  void spaces_at_a_line_end_take_no_room() {
    assertThat(lines("раз два   три", width("раз два"))).containsExactly("раз два", "три");
  }

  @Test
  void breaks_after_a_hyphen_inside_a_word() {
    assertThat(lines("научно-методы", width("научно-ме"))).containsExactly("научно-", "методы");
    assertThat(lines("2026-2028", width("2026-20"))).containsExactly("2026-20", "28");
  }

  @Test
  void keeps_abbreviations_with_a_slash_whole() {
    assertThat(lines("раз п/п", width("раз п/"))).containsExactly("раз", "п/п");
    assertThat(lines("УО/МБУ ОО/МБУ", width("УО/МБУ ОО/"))).containsExactly("УО/МБУ", "ОО/МБУ");
  }

  @Test
  void keeps_bound_words_together_as_long_as_they_fit() {
    assertThat(lines("приказ №\u00A0187", width("приказ № 1")))
        .containsExactly("приказ", "№\u00A0187");
    assertThat(lines("очень\u00A0длинно", width("очень дл"))).containsExactly("очень", "длинно");
  }

  @Test
  void line_feeds_begin_lines() {
    assertThat(lines("раз\n\nдва", 100)).containsExactly("раз", "", "два");
    assertThat(lines("", 100)).isEmpty();
  }

  @Test
  void the_first_line_leaves_room_for_its_indent() {
    List<Line> lines = broken("раз два раз два", width("раз два"), width("раз"), false);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(2).last()).isTrue();
  }

  @Test
  void no_line_is_wider_than_its_room_and_no_letter_is_lost() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j > 0; j--) {
        text.append("слово-хвост/часть".substring(random.nextInt(10)))
            .append(random.nextBoolean() ? ' ' : '\u00A0');
      }
      float room = 15 + random.nextInt(120);
      List<String> lines = lines(text.toString(), room);
      assertThat(lines).allMatch(line -> width(line) <= Math.ceil(room) + 0.01);
      assertThat(String.join("", lines).replaceAll("[ \u00A0]", ""))
          .isEqualTo(text.toString().replaceAll("[ \u00A0]", ""));
    }
  }

  @Test
  void words_are_divided_only_where_that_saves_a_line() {
    assertThat(lines("планы мероприятий", width("планы меропри-"), 0, true))
        .containsExactly("планы", "мероприятий");
    assertThat(lines("планы мероприятий и отчёты", width("мероприятий и"), 0, true)).hasSize(3);
    assertThat(lines("планы мероприятий отчёты", width("планы меропри-"), 0, true))
        .containsExactly("планы меропри", "ятий отчёты");
  }

  @Test
  void abbreviations_are_never_divided_and_long_words_are() {
    assertThat(lines("координаторы РСНМСОРГ", width("коорди-"), 0, true))
        .containsExactly("коорди", "наторы", "РСНМ", "СОРГ");
    assertThat(broken("координаторы РСНМСОРГ", width("коорди-"), 0, true))
        .extracting(Line::hyphen)
        .containsExactly(true, false, false, false);
  }

  @Test
  void the_widest_word_knows_no_bound_blanks() {
    assertThat(LineBreaker.widestWord("№\u00A05 положение\nо совете", look))
        .isEqualTo(width("положение"));
  }

  @Test
  void names_are_never_divided() {
    String names = "Утверждено. Чепкасов\u00A0А.В., г.\u00A0Приреченск, в\u00A0Кемеровской области";
    for (int width = 30; width < 120; width++) {
      assertThat(broken(names, width, 0, true))
          .filteredOn(Line::hyphen)
          .extracting(line -> names.substring(line.start(), line.end()))
          .noneMatch(line -> line.matches(".*(Чеп|Прир|Кем)[^ ]*"));
    }
  }

  @Test
  void a_word_bound_to_the_one_before_is_divided_too() {
    assertThat(lines("планы с\u00A0муниципальными", width("планы с\u00A0муници-"), 0, true))
        .containsExactly("планы с\u00A0муници", "пальными");
  }
}
