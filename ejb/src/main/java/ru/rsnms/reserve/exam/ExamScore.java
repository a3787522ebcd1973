package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The result of one attempt.
 *
 * @param scales all four
 * @param total weighted mean of the normalised scales, 0–100, to {@value #DECIMALS} decimals
 */
public record ExamScore(Map<Scale, ScaleScore> scales, BigDecimal total) {

  public static final int DECIMALS = 4;

  public ExamScore {
    scales = Collections.unmodifiableMap(new EnumMap<>(scales));
  }

  /** The normalised results. */
  public Map<Scale, BigDecimal> normal() {
    var normal = new EnumMap<Scale, BigDecimal>(Scale.class);
    scales.forEach((scale, score) -> normal.put(scale, score.normal()));
    return normal;
  }
}
