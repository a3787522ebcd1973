package ru.rsnms.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Command: a substitution ends earlier than foreseen.
 *
 * @param version the version that the user saw
 * @param lastDay its last day, not before its first
 */
public record EndSubstitution(
    @NotNull SubstitutionId substitution, long version, @NotNull LocalDate lastDay) {}
