package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.util.Map;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.reserve.exam.ScoreRule;
import ru.rsnms.reserve.exam.Unanswered;

/**
 * How a total comes of the scales.
 *
 * @param source whose decision that is, in words
 */
public record TestRuleJson(Map<Scale, BigDecimal> weights, Unanswered unanswered, String source) {

  static TestRuleJson of(ScoreRule rule) {
    return new TestRuleJson(rule.weights(), rule.unanswered(), rule.origin().sentence());
  }
}
