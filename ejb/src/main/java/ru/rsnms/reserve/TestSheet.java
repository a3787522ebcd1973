package ru.rsnms.reserve;

import java.time.Instant;
import java.util.List;

/**
 * The test as its candidate sees it.
 *
 * @param attempt {@code null} before the first start, as are the moments
 * @param minutes that are given, extra time included
 * @param extraMinutes among them
 * @param stage by the clock of the database: an attempt whose time is over is shown as such
 * @param closesAt end of the term, which no test outlasts
 * @param now the clock the time left is counted by
 * @param questions in the order of the attempt; empty unless the test is going on
 * @param result {@code null} until scored
 * @param closedBecause why it cannot be started or continued; {@code null} when it can
 */
public record TestSheet(
    SeasonId season,
    String seasonTitle,
    TestAttemptId attempt,
    String title,
    String instructions,
    int items,
    int minutes,
    int extraMinutes,
    TestStage stage,
    Instant startedAt,
    Instant endsAt,
    Instant closesAt,
    Instant now,
    List<TestQuestion> questions,
    TestResult result,
    String closedBecause) {

  /** How many questions have an answer. */
  public long answered() {
    return questions.stream().filter(one -> one.answer() != null).count();
  }
}
