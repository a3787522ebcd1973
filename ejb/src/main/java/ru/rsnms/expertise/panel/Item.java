package ru.rsnms.expertise.panel;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something that wants experts.
 *
 * @param wanted experts altogether, those it keeps included
 * @param kept experts who stay: they have begun or finished their review
 * @param barred experts who must not have it, each with the reason
 */
public record Item(UUID id, int wanted, Set<UUID> kept, Map<UUID, Bar> barred) {

  public Item {
    kept = Set.copyOf(kept);
    barred = Map.copyOf(barred);
  }

  public static Item fresh(UUID id, int wanted) {
    return new Item(id, wanted, Set.of(), Map.of());
  }
}
