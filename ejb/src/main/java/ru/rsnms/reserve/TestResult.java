package ru.rsnms.reserve;

import java.math.BigDecimal;
import java.util.List;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.reserve.exam.ScoreRule;

/**
 * The result of an attempt with what it means.
 *
 * @param rule how the total comes of the scales
 * @param heldAt where, for a result that was brought; {@code null} for an attempt made here
 */
public record TestResult(
    BigDecimal total, List<ScaleResult> scales, ScoreRule rule, String heldAt) {

  /**
   * One scale.
   *
   * @param normal 0–100
   * @param words for the candidate
   */
  public record ScaleResult(Scale scale, BigDecimal normal, BigDecimal weight, String words) {}
}
