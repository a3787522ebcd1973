package ru.rsnms.roadmap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.DatePeriod;

/**
 * Asks for an empty roadmap.
 *
 * @param period days it is meant for, both ends given
 */
public record NewRoadmap(
    @NotBlank @Size(max = 2000) String title,
    @NotNull RoadmapLevel level,
    @NotNull OrganizationId owner,
    @NotNull DatePeriod period,
    @NotNull RoadmapForm form) {}
