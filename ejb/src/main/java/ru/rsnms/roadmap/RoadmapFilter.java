package ru.rsnms.roadmap;

import ru.rsnms.registry.OrganizationId;

/**
 * Which roadmaps are wanted; an absent value does not narrow.
 *
 * @param words words of the title or of the activities, in any form
 * @param year a year that the period touches
 */
public record RoadmapFilter(
    String words, RoadmapLevel level, RoadmapStage stage, OrganizationId owner, Integer year) {

  public static final RoadmapFilter ALL = new RoadmapFilter(null, null, null, null, null);
}
