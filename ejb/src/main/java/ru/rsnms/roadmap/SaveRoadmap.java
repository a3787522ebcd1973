package ru.rsnms.roadmap;

import jakarta.validation.constraints.NotNull;

/**
 * Puts a whole new content into a roadmap that is still a draft.
 *
 * @param version version of the roadmap that the writer saw
 */
public record SaveRoadmap(
    @NotNull RoadmapId roadmap, long version, @NotNull RoadmapContent content) {}
