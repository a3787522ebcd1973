package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.exam.Band;
import ru.rsnms.reserve.exam.Exam;
import ru.rsnms.reserve.exam.ExamItem;
import ru.rsnms.reserve.exam.ItemKind;
import ru.rsnms.reserve.exam.ItemOption;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.reserve.exam.ScoreRule;
import ru.rsnms.reserve.exam.Unanswered;
import ru.rsnms.reserve.model.TestAttempt.Move;
import ru.rsnms.reserve.rule.Origin;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Scope;

/** The life of an attempt against the clock. */
class TestAttemptTest {

  private static final Instant START = Instant.parse("2027-01-20T03:00:00Z");
  private static final Instant CLOSING = START.plusSeconds(86_400);
  private static final Actor CANDIDATE =
      new Actor("candidate", "Осипенко К. А.", Set.of("CANDIDATE"), Scope.SELF);

  private final TestVersion test = new TestVersion(exam(), 1, CANDIDATE, START);
  private TestAttempt attempt;

  static Exam exam() {
    var weights = new EnumMap<Scale, BigDecimal>(Scale.class);
    Stream.of(Scale.values()).forEach(scale -> weights.put(scale, BigDecimal.ONE));
    var choice =
        List.of(new ItemOption("Да", BigDecimal.TEN), new ItemOption("Нет", BigDecimal.ONE));
    return new Exam(
        "Проба",
        30,
        "Отвечайте сразу.",
        Stream.of(Scale.values())
            .map(
                scale ->
                    new ExamItem(
                        "Вопрос " + scale, ItemKind.CHOICE, scale, false, BigDecimal.ONE, choice))
            .toList(),
        new ScoreRule(weights, Unanswered.LEAST, Origin.decided("протокол № 1")),
        List.of(new Band(Scale.POTENTIAL, BigDecimal.ZERO, "Слова")));
  }

  @BeforeEach
  void assigned() {
    var school =
        new OrganizationView(
            OrganizationId.random(),
            "42-17-s001",
            OrganizationKind.SCHOOL,
            new OrganizationNames("Школа № 1", "Школа № 1", null, List.of()),
            "42-17");
    var application =
        new Application(
            SeasonId.next(),
            new Candidate(PersonId.random(), "Осипенко К. А.", "Учитель", school, null),
            CANDIDATE,
            START);
    attempt = new TestAttempt(application, test, 1, 7, at(0));
  }

  private static Move at(int minutes) {
    return new Move(CANDIDATE, moment(minutes), "причина");
  }

  private static Instant moment(int minutes) {
    return START.plus(Duration.ofMinutes(minutes));
  }

  private static Map<Scale, BigDecimal> all() {
    var scales = new EnumMap<Scale, BigDecimal>(Scale.class);
    Stream.of(Scale.values()).forEach(scale -> scales.put(scale, BigDecimal.TEN));
    return scales;
  }

  @Test
  void answers_are_taken_from_the_start_until_just_before_the_end() {
    assertThatThrownBy(() -> attempt.mustTakeAnswers(START)).isInstanceOf(Conflict.class);
    attempt.start(at(0), CLOSING);

    attempt.mustTakeAnswers(moment(30).minusNanos(1000));
    assertThatThrownBy(() -> attempt.mustTakeAnswers(moment(30)))
        .hasMessageContaining("reserve/test-time-over");
    assertThat(attempt.stageAt(moment(30))).isEqualTo(TestStage.EXPIRED);
    assertThat(attempt.stage()).isEqualTo(TestStage.STARTED);
  }

  @Test
  void extra_time_is_given_before_the_start_only_and_makes_the_end_later() {
    attempt.grantTime(15, at(0));
    attempt.start(at(1), CLOSING);

    assertThat(attempt.endsAt()).isEqualTo(moment(46));
    assertThatThrownBy(() -> attempt.grantTime(5, at(2)))
        .hasMessageContaining("reserve/test-time-late");
  }

  @Test
  void a_test_begun_late_ends_with_its_term() {
    attempt.start(at(0), moment(12));

    assertThat(attempt.endsAt()).isEqualTo(moment(12));
    assertThatThrownBy(() -> attempt.mustTakeAnswers(moment(12)))
        .hasMessageContaining("reserve/test-time-over");
  }

  @Test
  void who_ends_in_time_has_finished_who_does_not_has_expired() {
    attempt.start(at(0), CLOSING);
    attempt.close(BigDecimal.TEN, all(), at(29));
    assertThat(attempt.steps())
        .extracting(step -> step.to())
        .containsExactly(
            TestStage.ASSIGNED, TestStage.STARTED, TestStage.FINISHED, TestStage.SCORED);

    assigned();
    attempt.start(at(0), CLOSING);
    attempt.close(BigDecimal.TEN, all(), at(30));
    assertThat(attempt.steps().get(2).to()).isEqualTo(TestStage.EXPIRED);
    assertThat(attempt.scales()).isEqualTo(all());
  }

  @Test
  void nothing_is_done_twice_and_nothing_after_an_annulment() {
    attempt.start(at(0), CLOSING);
    assertThatThrownBy(() -> attempt.start(at(1), CLOSING)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> attempt.annul(at(1))).isInstanceOf(Conflict.class);
    attempt.close(BigDecimal.TEN, all(), at(2));
    attempt.annul(at(3));

    assertThatThrownBy(() -> attempt.close(BigDecimal.TEN, all(), at(4)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> attempt.mustTakeAnswers(moment(4))).isInstanceOf(Conflict.class);
  }

  @Test
  void what_is_shown_of_a_test_has_no_key_in_it() {
    var shown = test.card().toString() + test.questions(attempt.order(), Map.of());

    assertThat(shown)
        .contains("Вопрос POTENTIAL", "Да")
        .doesNotContain("10,")
        .doesNotContain("points");
  }

  @Test
  void a_test_is_the_same_before_and_after_the_database() {
    var converter = new ExamConverter();
    var json = converter.convertToDatabaseColumn(exam());

    assertThat(converter.convertToEntityAttribute(json)).isEqualTo(exam());
  }
}
