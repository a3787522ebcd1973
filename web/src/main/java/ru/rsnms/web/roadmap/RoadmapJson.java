package ru.rsnms.web.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.roadmap.RoadmapActionState;
import ru.rsnms.roadmap.RoadmapCard;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapStage;
import ru.rsnms.web.document.OrderRefJson;
import ru.rsnms.web.rest.Versioned;

/**
 * One roadmap as the API tells it.
 *
 * @param order whose annex it is, {@code null} until attached
 * @param actions what the caller may do now, and why not the rest
 */
public record RoadmapJson(
    UUID id,
    long version,
    RoadmapLevel level,
    RoadmapStage stage,
    UUID owner,
    String ownerName,
    RoadmapContent content,
    OrderRefJson order,
    Instant changedAt,
    String changedBy,
    List<RoadmapActionState> actions)
    implements Versioned {

  static RoadmapJson of(RoadmapCard card) {
    return new RoadmapJson(
        card.id().value(),
        card.version(),
        card.level(),
        card.stage(),
        card.owner().value(),
        card.ownerName(),
        card.content(),
        OrderRefJson.of(card.order()),
        card.changedAt(),
        card.changedBy(),
        card.actions());
  }
}
