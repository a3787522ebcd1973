package ru.rsnms.reserve;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.DatePeriod;

/**
 * Asks for a new season.
 *
 * @param owner whose order approves it
 * @param applications first and last day on which applications are taken
 * @param like season whose rules and sources are taken over, {@code null} to begin with none
 */
public record NewSeason(
    @NotBlank @Size(max = 200) String title,
    @NotNull OrganizationId owner,
    @NotNull DatePeriod applications,
    SeasonId like) {}
