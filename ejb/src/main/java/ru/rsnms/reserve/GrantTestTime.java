package ru.rsnms.reserve;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Gives one candidate more time, before the start.
 *
 * @param minutes besides those of the test
 */
public record GrantTestTime(
    @NotNull ApplicationId application,
    @Min(1) @Max(600) int minutes,
    @NotBlank @Size(max = 500) String reason) {}
