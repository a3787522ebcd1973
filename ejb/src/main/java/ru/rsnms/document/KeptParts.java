package ru.rsnms.document;

import java.util.Set;
import java.util.UUID;

/**
 * Parts of a draft that a context writes itself. The editor of texts shows them and changes nothing
 * in them.
 *
 * @param title is the title written so?
 * @param units ids of units, those under them included
 * @param annexes ids of annexes; their units are among the units
 */
public record KeptParts(boolean title, Set<UUID> units, Set<UUID> annexes) {

  public static final KeptParts NONE = new KeptParts(false, Set.of(), Set.of());

  public KeptParts {
    units = Set.copyOf(units);
    annexes = Set.copyOf(annexes);
  }

  public boolean isEmpty() {
    return !title && units.isEmpty() && annexes.isEmpty();
  }
}
