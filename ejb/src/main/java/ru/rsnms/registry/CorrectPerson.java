package ru.rsnms.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Command: other personal data.
 *
 * @param version the version the user saw
 */
public record CorrectPerson(
    @NotNull PersonId person, long version, @NotNull @Valid PersonalData data) {}
