package ru.rsnms.expertise.panel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who judges what.
 *
 * @param experts of each item, kept ones included
 * @param loads items of each expert
 * @param shortages items that lack experts; empty when all have theirs
 */
public record Panels(
    Map<UUID, Set<UUID>> experts, Map<UUID, Integer> loads, List<Shortage> shortages) {

  public boolean isComplete() {
    return shortages.isEmpty();
  }

  /** The heaviest load less the lightest. */
  public int unevenness() {
    var sums = loads.values().stream().mapToInt(Integer::intValue).summaryStatistics();
    return sums.getCount() == 0 ? 0 : sums.getMax() - sums.getMin();
  }
}
