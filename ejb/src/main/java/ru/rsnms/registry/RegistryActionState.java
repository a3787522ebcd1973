package ru.rsnms.registry;

import java.util.List;

/**
 * Whether the caller may do something to the registry now.
 *
 * @param closedBecause Russian sentence with the reason and who opens it; {@code null} when open
 */
public record RegistryActionState(RegistryAction action, String closedBecause) {

  public boolean open() {
    return closedBecause == null;
  }

  /** The state of one action out of those of a card. */
  public static RegistryActionState of(List<RegistryActionState> states, RegistryAction wanted) {
    return states.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }
}
