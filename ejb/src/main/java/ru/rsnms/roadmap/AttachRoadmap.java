package ru.rsnms.roadmap;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.document.OrderId;

/**
 * Makes a roadmap an annex of an order's draft; the order then approves it.
 *
 * @param version version of the roadmap that the writer saw
 */
public record AttachRoadmap(@NotNull RoadmapId roadmap, long version, @NotNull OrderId order) {}
