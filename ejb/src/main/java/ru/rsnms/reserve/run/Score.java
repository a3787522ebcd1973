package ru.rsnms.reserve.run;

import java.math.BigDecimal;
import java.util.Map;
import ru.rsnms.reserve.rule.Merit;

/**
 * One result of an application.
 *
 * @param value from 0 to 100
 * @param scales the four scales of the test as far as they are known; empty for an idea
 */
public record Score(BigDecimal value, Map<Merit, BigDecimal> scales) {

  public Score {
    scales = Map.copyOf(scales);
  }
}
