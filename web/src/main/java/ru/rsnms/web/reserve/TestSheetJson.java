package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.TestQuestion;
import ru.rsnms.reserve.TestResult;
import ru.rsnms.reserve.TestSheet;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.exam.Scale;

/**
 * The test as its candidate sees it.
 *
 * @param attempt {@code null} before the first start, as are the moments
 * @param now the clock the time left is counted by
 * @param questions empty unless the test is going on
 * @param result {@code null} until scored
 * @param closedBecause why it can be neither started nor continued
 */
public record TestSheetJson(
    UUID attempt,
    String title,
    String instructions,
    int items,
    int minutes,
    int extraMinutes,
    TestStage stage,
    Instant startedAt,
    Instant endsAt,
    Instant now,
    List<TestQuestion> questions,
    ResultJson result,
    String closedBecause) {

  static TestSheetJson of(TestSheet sheet) {
    return new TestSheetJson(
        sheet.attempt() == null ? null : sheet.attempt().value(),
        sheet.title(),
        sheet.instructions(),
        sheet.items(),
        sheet.minutes(),
        sheet.extraMinutes(),
        sheet.stage(),
        sheet.startedAt(),
        sheet.endsAt(),
        sheet.now(),
        sheet.questions(),
        ResultJson.of(sheet.result()),
        sheet.closedBecause());
  }

  /** The result with what it means. */
  public record ResultJson(
      BigDecimal total, List<ScaleJson> scales, TestRuleJson rule, String heldAt) {

    static ResultJson of(TestResult result) {
      return result == null
          ? null
          : new ResultJson(
              result.total(),
              result.scales().stream()
                  .map(one -> new ScaleJson(one.scale(), one.normal(), one.words()))
                  .toList(),
              TestRuleJson.of(result.rule()),
              result.heldAt());
    }
  }

  /**
   * @param result 0–100
   */
  public record ScaleJson(Scale scale, BigDecimal result, String words) {}
}
