package ru.rsnms.reserve;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Confirms who takes part in level 2.
 *
 * @param ground the decision: what, when, number
 */
public record AdmitEntrants(
    @NotNull SeasonId season,
    @NotEmpty @Size(max = 1_000) List<@NotNull ApplicationId> applications,
    @NotBlank @Size(max = 300) String ground) {}
