package ru.rsnms.reserve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.registry.OrganizationId;

/**
 * Asks to make an organisation a site of a season.
 *
 * @param indicator whose figures speak for it
 * @param lastYear the last year looked at
 * @param teams how many it takes
 * @param winner {@code null} where the rules ask for none
 */
public record ProposeSite(
    @NotNull SeasonId season,
    @NotNull SiteKind kind,
    @NotNull OrganizationId organization,
    @NotBlank String indicator,
    int lastYear,
    @Min(1) @Max(20) int teams,
    @Valid WinnerClaim winner) {}
