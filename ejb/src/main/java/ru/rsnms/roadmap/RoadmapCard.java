package ru.rsnms.roadmap;

import java.time.Instant;
import java.util.List;
import ru.rsnms.document.OrderRef;
import ru.rsnms.registry.OrganizationId;

/**
 * Everything a page shows of one roadmap.
 *
 * @param version goes back with each command
 * @param order order whose annex it is, {@code null} until attached
 */
public record RoadmapCard(
    RoadmapId id,
    long version,
    RoadmapLevel level,
    RoadmapStage stage,
    OrganizationId owner,
    String ownerName,
    RoadmapContent content,
    OrderRef order,
    Instant changedAt,
    String changedBy,
    List<RoadmapActionState> actions) {

  public RoadmapActionState action(RoadmapAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }
}
