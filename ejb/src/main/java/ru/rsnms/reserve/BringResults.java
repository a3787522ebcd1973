package ru.rsnms.reserve;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Results of a test held elsewhere.
 *
 * @param file Office Open XML: number of the application, four scales
 * @param heldAt where and by what paper, shown beside each result
 */
public record BringResults(
    @NotNull SeasonId season, @NotNull byte[] file, @NotBlank @Size(max = 500) String heldAt) {}
