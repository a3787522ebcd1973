package ru.rsnms.amendment;

import java.util.List;

/**
 * One more amendment before it is added.
 *
 * @param clause how it would be printed, and what stands against it
 * @param differences what it would change in the text, «было – стало»; empty where something stands
 *     against it
 */
public record AmendmentPreview(ClausePreview clause, List<ComparedUnit> differences) {

  public AmendmentPreview {
    differences = List.copyOf(differences);
  }
}
