package ru.rsnms.reports.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final float SIZE = 10;
  private final FontFace face = FontFaces.face("Liberation Serif", false, false);

  private List<String> lines(String text, float width) {
    return new LineBreaker(face, SIZE, width, 0)
        .lines(text).stream().map(line -> text.substring(line.start(), line.end())).toList();
  }

  private float width(String text) {
    return face.width(text, 0, text.length(), SIZE);
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
    List<LineBreaker.Line> lines =
        new LineBreaker(face, SIZE, width("раз два"), width("раз")).lines("раз два раз два");
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
      assertThat(lines).allMatch(line -> width(line) <= room + 0.01);
      assertThat(String.join("", lines).replaceAll("[ \u00A0]", ""))
          .isEqualTo(text.toString().replaceAll("[ \u00A0]", ""));
    }
  }
}
