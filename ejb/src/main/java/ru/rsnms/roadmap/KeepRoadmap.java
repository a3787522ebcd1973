package ru.rsnms.roadmap;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;

/**
 * Takes in a roadmap that came with the annexes of an imported order.
 *
 * @param roadmap id by which the annex names it already
 * @param owner issuer of the order
 */
public record KeepRoadmap(
    @NotNull RoadmapId roadmap,
    @NotNull RoadmapLevel level,
    @NotNull OrganizationId owner,
    @NotNull RoadmapContent content,
    @NotNull OrderId order) {}
