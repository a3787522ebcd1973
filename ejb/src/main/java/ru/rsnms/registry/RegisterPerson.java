package ru.rsnms.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Command: a person new to the registry.
 *
 * @param engagement where the person begins to work; {@code null} only from users of the whole
 *     region, for nobody else would see the person afterwards
 */
public record RegisterPerson(@NotNull @Valid PersonalData data, @Valid Engagement engagement) {}
