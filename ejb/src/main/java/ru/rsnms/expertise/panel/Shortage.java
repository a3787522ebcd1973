package ru.rsnms.expertise.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * An item that cannot get all its experts, whoever else would give up an item.
 *
 * @param missing experts
 * @param barred how many are kept away, by reason
 * @param full experts who might judge it but have as much as they take
 */
public record Shortage(UUID item, int missing, Map<Bar, Integer> barred, int full) {

  public Shortage {
    barred = barred.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(barred));
  }
}
