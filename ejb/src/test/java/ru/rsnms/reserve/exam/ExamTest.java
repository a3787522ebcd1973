package ru.rsnms.reserve.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.reserve.exam.Scale.LEADERSHIP;
import static ru.rsnms.reserve.exam.Scale.MANAGEMENT;
import static ru.rsnms.reserve.exam.Scale.ORGANISING;
import static ru.rsnms.reserve.exam.Scale.POTENTIAL;
import static ru.rsnms.reserve.exam.SomeExams.agreement;
import static ru.rsnms.reserve.exam.SomeExams.choice;
import static ru.rsnms.reserve.exam.SomeExams.reversed;
import static ru.rsnms.reserve.exam.SomeExams.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How answers become a result. */
class ExamTest {

  private static final Exam FOUR =
      SomeExams.of(
          rule(Unanswered.LEAST, 40, 20, 20, 20),
          agreement(ORGANISING),
          reversed(ORGANISING),
          choice(POTENTIAL, 2, 0, 1, 3),
          agreement(LEADERSHIP),
          agreement(MANAGEMENT));

  @Test
  void points_are_told_between_the_least_and_the_most_that_could_be_had() {
    var score = FOUR.score(Map.of(0, 4, 1, 1, 2, 2, 3, 5, 4, 3));

    assertThat(score.scales().get(ORGANISING).raw()).isEqualByComparingTo("9");
    assertThat(score.scales().get(ORGANISING).normal()).isEqualByComparingTo("87.5");
    assertThat(score.scales().get(POTENTIAL).normal()).isEqualByComparingTo("33.3333");
    assertThat(score.scales().get(LEADERSHIP).normal()).isEqualByComparingTo("100");
    assertThat(score.scales().get(MANAGEMENT).normal()).isEqualByComparingTo("50");
    assertThat(score.total()).isEqualTo(new BigDecimal("71.6667"));
  }

  @Test
  void an_item_without_an_answer_is_worth_its_least() {
    var score = FOUR.score(Map.of(0, 5));

    assertThat(score.scales().get(ORGANISING).normal()).isEqualByComparingTo("50");
    assertThat(score.scales().get(ORGANISING).answered()).isEqualTo(1);
    assertThat(score.scales().get(POTENTIAL).normal()).isEqualByComparingTo("0");
  }

  @Test
  void or_it_is_left_out_where_the_rule_says_so() {
    var exam = SomeExams.of(rule(Unanswered.LEFT_OUT, 1, 1, 1, 1), items());

    assertThat(exam.score(Map.of(0, 5)).scales().get(ORGANISING).normal())
        .isEqualByComparingTo("100");
    assertThat(exam.score(Map.of()).total()).isEqualByComparingTo("0");
  }

  private static ExamItem[] items() {
    return FOUR.items().toArray(ExamItem[]::new);
  }

  @Test
  void a_scale_without_weight_changes_nothing_in_the_total() {
    var exam = SomeExams.of(rule(Unanswered.LEAST, 1, 0, 0, 0), items());

    assertThat(exam.score(Map.of(0, 5, 1, 1)).total()).isEqualByComparingTo("100");
  }

  @Test
  void a_result_is_put_into_the_words_of_its_band() {
    assertThat(FOUR.words(LEADERSHIP, new BigDecimal("59.9999"))).hasValue("есть что развивать");
    assertThat(FOUR.words(LEADERSHIP, new BigDecimal("60"))).hasValue("опора в работе");
  }

  @Test
  void an_answer_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> choice(POTENTIAL, 1, 0, 1).points(3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(agreement(POTENTIAL).takes(6)).isFalse();
    assertThat(agreement(POTENTIAL).takes(0)).isFalse();
  }

  @Test
  void every_result_is_between_nought_and_a_hundred_and_the_total_between_the_scales() {
    var random = new Random(1);
    for (var round = 0; round < 500; round++) {
      var exam = SomeExams.random(random, Unanswered.values()[round % 2]);
      var score = exam.score(SomeExams.answers(random, exam));
      var normal = List.copyOf(score.normal().values());

      assertThat(normal)
          .allSatisfy(one -> assertThat(one).isBetween(BigDecimal.ZERO, new BigDecimal("100")));
      assertThat(score.total())
          .isBetween(
              normal.stream().min(BigDecimal::compareTo).orElseThrow(),
              normal.stream().max(BigDecimal::compareTo).orElseThrow());
    }
  }

  @Test
  void a_better_answer_never_makes_a_result_worse() {
    var random = new Random(2);
    for (var round = 0; round < 500; round++) {
      var exam = SomeExams.random(random, Unanswered.LEAST);
      var answers = SomeExams.answers(random, exam);
      var number = random.nextInt(exam.items().size());
      var item = exam.items().get(number);
      var better = new HashMap<>(answers);
      better.put(number, best(item));

      assertThat(exam.score(better).total()).isGreaterThanOrEqualTo(exam.score(answers).total());
    }
  }

  private static int best(ExamItem item) {
    var best = 1;
    for (var answer = 1; answer <= item.answers(); answer++) {
      best = item.points(answer).compareTo(item.points(best)) > 0 ? answer : best;
    }
    return best;
  }

  @Test
  void turning_every_key_and_every_answer_round_changes_nothing() {
    var straight =
        SomeExams.of(
            rule(Unanswered.LEFT_OUT, 1, 1, 1, 1),
            agreement(ORGANISING),
            agreement(POTENTIAL),
            agreement(LEADERSHIP),
            agreement(MANAGEMENT));
    var round =
        SomeExams.of(
            rule(Unanswered.LEFT_OUT, 1, 1, 1, 1),
            reversed(ORGANISING),
            reversed(POTENTIAL),
            reversed(LEADERSHIP),
            reversed(MANAGEMENT));
    var random = new Random(3);
    for (var at = 0; at < 100; at++) {
      var answers = SomeExams.answers(random, straight);
      var turned = new HashMap<Integer, Integer>();
      answers.forEach((number, answer) -> turned.put(number, 6 - answer));

      assertThat(round.score(turned).total()).isEqualTo(straight.score(answers).total());
    }
  }
}
