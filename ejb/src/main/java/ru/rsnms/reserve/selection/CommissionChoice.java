package ru.rsnms.reserve.selection;

import java.util.Set;
import java.util.UUID;

/**
 * Whom the commission lets pass of those who are equal in everything.
 *
 * @param chosen exactly as many as there are places left
 * @param protocol number and date, for the explanation
 */
public record CommissionChoice(Set<UUID> chosen, String protocol) {

  public CommissionChoice {
    chosen = Set.copyOf(chosen);
  }
}
