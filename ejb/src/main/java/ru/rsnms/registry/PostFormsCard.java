package ru.rsnms.registry;

import java.util.Map;

/**
 * The case forms of a post or a unit.
 *
 * @param nominative as people write it, with a small first letter
 * @param forms one for each oblique case, proposed where nobody has confirmed it
 * @param origins who vouches for each
 * @param closedBecause why the caller may not confirm them, {@code null} if he may
 */
public record PostFormsCard(
    String nominative,
    Map<NameCase, String> forms,
    Map<NameCase, FormOrigin> origins,
    String closedBecause) {

  public PostFormsCard {
    forms = Map.copyOf(forms);
    origins = Map.copyOf(origins);
  }

  public boolean isConfirmed() {
    return origins.values().stream().allMatch(origin -> origin == FormOrigin.CONFIRMED);
  }

  public boolean isOpen() {
    return closedBecause == null;
  }
}
