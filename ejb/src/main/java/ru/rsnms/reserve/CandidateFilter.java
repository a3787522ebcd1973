package ru.rsnms.reserve;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Whose figures are looked at for what.
 *
 * @param lastYear the last year looked at
 */
public record CandidateFilter(
    @NotNull SeasonId season, @NotNull SiteKind kind, @NotBlank String indicator, int lastYear) {}
