package ru.rsnms.expertise.panel;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Shares items out among experts.
 *
 * <p>Of all plans that give as many items as possible their experts, respect every bar and every
 * limit and leave kept reviews where they are, the result is one of the most even: the sum of the
 * squares of the loads is least, and with it the heaviest load (Harvey, Ladner, Lovász, Tamir:
 * semi-matchings). Each place is filled along a cheapest path of the flow, so no exchange of items
 * could make the loads more even.
 *
 * <p>Among equally good experts a mixture of ids decides, so that not always the same sit together;
 * the same input gives the same plan.
 */
public final class PanelPlanner {

  private PanelPlanner() {}

  /**
   * Plans all items at once; items with kept experts are filled up. To hand over what an expert
   * leaves behind, drop the expert from the kept ones of those items and bar him there.
   *
   * @param seed of the mixture, for example derived from the season
   */
  public static Panels plan(Collection<Item> items, Collection<Capacity> capacities, long seed) {
    var sorted = items.stream().sorted(java.util.Comparator.comparing(Item::id)).toList();
    var experts =
        capacities.stream().sorted(java.util.Comparator.comparing(Capacity::expert)).toList();
    var sharing = new Sharing(sorted, experts, seed);
    var missing = sharing.fill();
    return new Panels(
        panels(sorted, experts, sharing),
        loads(experts, sharing),
        IntStream.range(0, sorted.size())
            .filter(item -> missing[item] > 0)
            .mapToObj(item -> shortage(sorted.get(item), missing[item], sharing, item))
            .toList());
  }

  private static Map<UUID, Set<UUID>> panels(
      List<Item> items, List<Capacity> experts, Sharing sharing) {
    Map<UUID, Set<UUID>> panels = new LinkedHashMap<>();
    for (var item = 0; item < items.size(); item++) {
      var panel = new HashSet<>(items.get(item).kept());
      sharing.expertsOf(item).forEach(one -> panel.add(experts.get(one).expert()));
      panels.put(items.get(item).id(), Set.copyOf(panel));
    }
    return panels;
  }

  private static Map<UUID, Integer> loads(List<Capacity> experts, Sharing sharing) {
    Map<UUID, Integer> loads = new LinkedHashMap<>();
    for (var expert = 0; expert < experts.size(); expert++) {
      loads.put(experts.get(expert).expert(), sharing.loadOf(expert));
    }
    return loads;
  }

  private static Shortage shortage(Item item, int missing, Sharing sharing, int index) {
    Map<Bar, Integer> barred = new HashMap<>();
    item.barred().values().forEach(bar -> barred.merge(bar, 1, Integer::sum));
    return new Shortage(item.id(), missing, barred, sharing.fullFor(index));
  }
}
