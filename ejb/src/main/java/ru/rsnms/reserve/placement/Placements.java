package ru.rsnms.reserve.placement;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which team works where.
 *
 * @param sites organisation of each placed team
 * @param unplaced teams without a site
 * @param suiting sum of the wishes that came true
 */
public record Placements(Map<UUID, UUID> sites, List<UUID> unplaced, long suiting) {

  public Placements {
    sites = Map.copyOf(sites);
    unplaced = List.copyOf(unplaced);
  }
}
