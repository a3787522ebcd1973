package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestResult;
import ru.rsnms.reserve.TestResult.ScaleResult;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.reserve.model.TestAttempt.Move;

/** Turns answers into results: the only place where answers meet keys. */
@ApplicationScoped
public class TestScoring implements TestScores {

  private TestAttemptStore attempts;

  protected TestScoring() {
    // for the container
  }

  @Inject
  public TestScoring(TestAttemptStore attempts) {
    this.attempts = attempts;
  }

  /** Ends an attempt and scores what was answered. */
  public void close(TestAttempt attempt, Move move) {
    var score = attempt.test().exam().score(attempts.answers(attempt));
    attempt.close(score.total(), score.normal(), move);
  }

  @Override
  public Map<UUID, Scored> of(SeasonId season) {
    return attempts.scored(season).stream()
        .collect(
            Collectors.toMap(
                attempt -> attempt.application().value(),
                attempt -> new Scored(attempt.total(), attempt.scales())));
  }

  /** The result with its words; {@code null} until scored. */
  TestResult result(TestAttempt attempt) {
    if (attempt.total() == null) {
      return null;
    }
    var exam = attempt.test().exam();
    return new TestResult(
        attempt.total(),
        Arrays.stream(Scale.values()).map(scale -> result(attempt, scale)).toList(),
        exam.rule(),
        attempt.heldAt());
  }

  private static ScaleResult result(TestAttempt attempt, Scale scale) {
    var exam = attempt.test().exam();
    BigDecimal normal = attempt.scales().get(scale);
    return new ScaleResult(
        scale, normal, exam.rule().weight(scale), exam.words(scale, normal).orElse(""));
  }
}
