package ru.rsnms.expertise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.expertise.Criterion;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.WriteForm;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Scope;

class ReviewFormTest {

  private static final Instant NOW = Instant.parse("2027-02-01T03:00:00Z");
  private static final Actor SOMEBODY = new Actor("reserve", "Т. А. С.", Set.of(), Scope.REGION);

  private final ReviewForm form = new ReviewForm(text(5, 2), 1, SOMEBODY, NOW);

  @Test
  void a_total_is_marks_by_weights() {
    assertThat(form.total(marks(4, 3))).isEqualByComparingTo("13");
    assertThat(form.highest()).isEqualByComparingTo("17.50");
  }

  @Test
  void what_is_not_marked_gives_nothing_and_is_named() {
    assertThat(form.total(marks(4, null))).isEqualByComparingTo("10");
    assertThat(form.unmarked(marks(4, null))).containsExactly("Ясность");
    assertThat(form.unmarked(List.of())).containsExactly("Польза", "Ясность");
  }

  @Test
  void a_low_mark_needs_a_comment() {
    assertThat(form.uncommented(marks(2, 3))).containsExactly("Польза");
    assertThat(form.uncommented(List.of(new CriterionMark(2, "мало"), new CriterionMark(3, ""))))
        .isEmpty();
  }

  @Test
  void marks_of_another_form_or_off_the_scale_are_refused() {
    var one = List.of(new CriterionMark(1, ""));
    assertThatThrownBy(() -> form.mustFit(one)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> form.mustFit(marks(6, 0))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> form.mustFit(marks(0, -1))).isInstanceOf(Invalid.class);
    form.mustFit(marks(0, 5));
  }

  @Test
  void a_published_form_does_not_change() {
    form.publish(SOMEBODY, NOW);

    assertThatThrownBy(() -> form.write(text(4, null), SOMEBODY, NOW)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> form.publish(SOMEBODY, NOW)).isInstanceOf(Conflict.class);
  }

  @Test
  void no_comment_can_be_asked_beyond_the_scale() {
    assertThatThrownBy(() -> form.write(text(3, 4), SOMEBODY, NOW)).isInstanceOf(Invalid.class);
  }

  private static List<CriterionMark> marks(Integer first, Integer second) {
    return List.of(new CriterionMark(first, ""), new CriterionMark(second, ""));
  }

  private static WriteForm text(int scale, Integer commentUpTo) {
    return new WriteForm(
        "Лист",
        scale,
        commentUpTo,
        "",
        List.of(
            new Criterion("Польза", "", "", new BigDecimal("2.5")),
            new Criterion("Ясность", "", "", BigDecimal.ONE)));
  }
}
