package ru.rsnms.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.DatePeriod;

/**
 * A line of the register of roadmaps.
 *
 * @param period {@code null} where unknown
 * @param rows number of activities, results and checkpoints
 * @param orderNumber {@code null} until an order approved it, as is the date
 */
public record RoadmapRow(
    RoadmapId id,
    String title,
    RoadmapLevel level,
    RoadmapStage stage,
    OrganizationId owner,
    String ownerName,
    DatePeriod period,
    long rows,
    String orderNumber,
    LocalDate orderDate,
    Instant changedAt) {}
