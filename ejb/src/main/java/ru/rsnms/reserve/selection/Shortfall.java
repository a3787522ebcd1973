package ru.rsnms.reserve.selection;

import java.util.Map;
import java.util.Optional;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.Minima;
import ru.rsnms.reserve.selection.Reason.Why;

/** Finds the first minimum that a contender with a result does not reach. */
final class Shortfall {

  private Shortfall() {}

  static Optional<Reason> of(Ranked one, Minima minima) {
    if (minima.total() != null && one.total().compareTo(minima.total()) < 0) {
      return Optional.of(Reason.of(Why.BELOW_TOTAL, minima.total(), one.total()));
    }
    if (minima.parts().isEmpty()) {
      return Optional.empty();
    }
    return minima.parts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(part -> below(one.contender(), part).stream())
        .findFirst();
  }

  private static Optional<Reason> below(
      Contender contender, Map.Entry<Merit, java.math.BigDecimal> part) {
    var own = contender.merits().get(part.getKey());
    if (own == null) {
      return Optional.of(Reason.of(Why.PART_MISSING, part.getKey(), part.getValue()));
    }
    return own.compareTo(part.getValue()) < 0
        ? Optional.of(Reason.of(Why.BELOW_PART, part.getKey(), part.getValue(), own))
        : Optional.empty();
  }
}
