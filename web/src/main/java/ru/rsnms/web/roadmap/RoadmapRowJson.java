package ru.rsnms.web.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapRow;
import ru.rsnms.roadmap.RoadmapStage;
import ru.rsnms.shared.DatePeriod;

/**
 * One line of the register of roadmaps.
 *
 * @param rows number of activities, results and checkpoints
 * @param orderNumber {@code null} until an order approved it, as is the date
 */
public record RoadmapRowJson(
    UUID id,
    String title,
    RoadmapLevel level,
    RoadmapStage stage,
    UUID owner,
    String ownerName,
    DatePeriod period,
    long rows,
    String orderNumber,
    LocalDate orderDate,
    Instant changedAt) {

  static RoadmapRowJson of(RoadmapRow row) {
    return new RoadmapRowJson(
        row.id().value(),
        row.title(),
        row.level(),
        row.stage(),
        row.owner().value(),
        row.ownerName(),
        row.period(),
        row.rows(),
        row.orderNumber(),
        row.orderDate(),
        row.changedAt());
  }
}
