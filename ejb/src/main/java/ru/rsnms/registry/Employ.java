package ru.rsnms.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Command: a known person begins to work somewhere, perhaps beside other work.
 *
 * @param version the version of the person that the user saw
 */
public record Employ(
    @NotNull PersonId person, long version, @NotNull @Valid Engagement engagement) {}
