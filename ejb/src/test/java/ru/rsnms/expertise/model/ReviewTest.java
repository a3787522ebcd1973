package ru.rsnms.expertise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.rsnms.expertise.Criterion;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.expertise.NewPanel;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.expertise.SaveReview;
import ru.rsnms.expertise.Touches;
import ru.rsnms.expertise.WriteForm;
import ru.rsnms.expertise.score.ScoreAggregate;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Scope;

class ReviewTest {

  private static final Instant NOW = Instant.parse("2027-02-01T03:00:00Z");
  private static final Actor SOMEBODY = new Actor("expert", "Д. Н. Ф.", Set.of(), Scope.SELF);

  private ReviewForm form;
  private Review review;

  @BeforeEach
  void propose() {
    form =
        new ReviewForm(
            new WriteForm(
                "Лист", 5, null, "", List.of(new Criterion("Польза", "", "", BigDecimal.TEN))),
            1,
            SOMEBODY,
            NOW);
    var panel =
        new Panel(
            new NewPanel(
                null,
                "Проба",
                form.id(),
                1,
                null,
                ScoreAggregate.MEAN,
                5,
                true,
                NOW.plusSeconds(60),
                Set.of()),
            Set.of(),
            SOMEBODY,
            NOW);
    var item =
        new JudgedItem(
            panel,
            new NewItem(null, "Т", "Т", null, new Touches(Set.of(), Set.of(), Set.of()), Set.of()),
            new BlindText("Т", "Т"),
            1);
    review = new Review(item, ExpertId.next(), "", SOMEBODY, NOW);
  }

  @Test
  void nothing_is_written_before_the_declaration() {
    assertThatThrownBy(() -> write(3)).isInstanceOf(Conflict.class);
    assertThat(review.stage().showsItem()).isFalse();
  }

  @Test
  void a_draft_counts_only_when_it_is_submitted() {
    review.accept(SOMEBODY, NOW);
    write(3);
    assertThat(review.stage().counts()).isFalse();
    assertThat(review.total()).isNull();

    review.submit(form, SOMEBODY, NOW);
    assertThat(review.stage().counts()).isTrue();
    assertThat(review.total()).isEqualByComparingTo("30");
  }

  @Test
  void a_review_that_is_not_whole_is_not_submitted() {
    review.accept(SOMEBODY, NOW);
    assertThatThrownBy(() -> review.submit(form, SOMEBODY, NOW)).hasMessageContaining("unmarked");
    write(null);
    assertThatThrownBy(() -> review.submit(form, SOMEBODY, NOW)).hasMessageContaining("unmarked");
    review.write(
        new SaveReview(review.id(), 0, List.of(new CriterionMark(3, "")), " "),
        form,
        SOMEBODY,
        NOW);
    assertThatThrownBy(() -> review.submit(form, SOMEBODY, NOW)).hasMessageContaining("no-advice");
  }

  @Test
  void what_is_given_back_counts_no_more_and_keeps_its_words() {
    review.accept(SOMEBODY, NOW);
    write(3);
    review.submit(form, SOMEBODY, NOW);

    review.reopen("поясните", SOMEBODY, NOW);

    assertThat(review.stage()).isEqualTo(ReviewStage.IN_PROGRESS);
    assertThat(review.total()).isNull();
    assertThat(review.isReopened()).isTrue();
    assertThat(review.marks().get(0).mark()).isEqualTo(3);
  }

  @Test
  void what_was_written_stays_with_a_review_that_goes_to_another() {
    review.accept(SOMEBODY, NOW);
    write(4);

    review.refuse("болен", SOMEBODY, NOW);

    assertThat(review.marks().get(0).mark()).isEqualTo(4);
    assertThat(review.stage().occupies()).isFalse();
    assertThatThrownBy(() -> write(5)).isInstanceOf(Conflict.class);
    assertThat(review.steps()).hasSize(4);
  }

  private void write(Integer mark) {
    review.write(
        new SaveReview(review.id(), 0, List.of(new CriterionMark(mark, "")), "Совет"),
        form,
        SOMEBODY,
        NOW);
  }
}
