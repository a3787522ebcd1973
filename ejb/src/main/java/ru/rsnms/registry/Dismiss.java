package ru.rsnms.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Command: an employment ends.
 *
 * @param version the version of the person that the user saw
 * @param lastDay the last working day
 */
public record Dismiss(
    @NotNull PersonId person,
    long version,
    @NotNull EmploymentId employment,
    @NotNull LocalDate lastDay) {}
