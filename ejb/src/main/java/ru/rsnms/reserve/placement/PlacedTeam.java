package ru.rsnms.reserve.placement;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A team that wants a site.
 *
 * @param organizations where its members work
 * @param municipalities codes of the municipalities they come from
 * @param wishes how well sites suit it, from 0; a site not named suits with 0
 */
public record PlacedTeam(
    UUID id, Set<UUID> organizations, Set<String> municipalities, Map<UUID, Integer> wishes) {

  public PlacedTeam {
    organizations = Set.copyOf(organizations);
    municipalities = Set.copyOf(municipalities);
    wishes = Map.copyOf(wishes);
  }
}
