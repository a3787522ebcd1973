package ru.rsnms.reserve.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.rsnms.reserve.rule.Merit;

/**
 * What a season recommends to one who did not pass, out of the own results alone: the programmes
 * for everybody, and those for the weakest of the measures that there is a programme for.
 */
public final class Recommendations {

  private Recommendations() {}

  /**
   * @param merits own results; measures without one recommend nothing
   */
  public static List<Recommendation> of(List<Programme> programmes, Map<Merit, BigDecimal> merits) {
    var lowest =
        programmes.stream()
            .map(Programme::measure)
            .filter(Objects::nonNull)
            .map(merits::get)
            .filter(Objects::nonNull)
            .min(BigDecimal::compareTo)
            .orElse(null);
    return programmes.stream()
        .filter(one -> one.measure() == null || isLowest(merits.get(one.measure()), lowest))
        .map(one -> new Recommendation(one.name(), one.source(), one.measure()))
        .toList();
  }

  private static boolean isLowest(BigDecimal own, BigDecimal lowest) {
    return own != null && own.compareTo(lowest) == 0;
  }
}
