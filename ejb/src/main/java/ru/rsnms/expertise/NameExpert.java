package ru.rsnms.expertise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.registry.PersonId;

/**
 * Takes a person into the register of experts.
 *
 * @param field what the person judges, in words
 * @param load most reviews at a time, in all panels together
 */
public record NameExpert(
    @NotNull PersonId person,
    @NotBlank @Size(max = 300) String field,
    @Min(1) @Max(500) int load) {}
