package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import ru.rsnms.reserve.rule.Origin;

/**
 * How the total comes of the scales; shown beside every result.
 *
 * @param weights of the scales in the total
 * @param origin whose decision that is
 */
public record ScoreRule(Map<Scale, BigDecimal> weights, Unanswered unanswered, Origin origin) {

  public ScoreRule {
    var ordered = new EnumMap<Scale, BigDecimal>(Scale.class);
    ordered.putAll(weights);
    weights = Collections.unmodifiableMap(ordered);
  }

  public BigDecimal weight(Scale scale) {
    return weights.getOrDefault(scale, BigDecimal.ZERO);
  }
}
