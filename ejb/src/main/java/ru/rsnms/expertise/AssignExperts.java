package ru.rsnms.expertise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Puts a plan that was looked at into force.
 *
 * @param fingerprint of the plan seen; refused when another plan would come of it now
 */
public record AssignExperts(
    @NotNull PanelId panel, @NotNull Redistribution way, @NotBlank String fingerprint) {}
