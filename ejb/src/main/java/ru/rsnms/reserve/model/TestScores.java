package ru.rsnms.reserve.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.exam.Scale;

/** The results of the test that selections go by; annulled attempts are not among them. */
@FunctionalInterface
public interface TestScores {

  /** By application; whoever has no scored attempt is missing. */
  Map<UUID, Scored> of(SeasonId season);

  /**
   * One candidate's result.
   *
   * @param total 0–100, to 4 decimals
   * @param scales all four, each 0–100 to 4 decimals
   */
  record Scored(BigDecimal total, Map<Scale, BigDecimal> scales) {}
}
