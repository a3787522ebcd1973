package ru.rsnms.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Command: an organisation ceases to work.
 *
 * @param version the version the user saw
 * @param lastDay the last day of its work
 */
public record CloseOrganization(
    @NotNull OrganizationId organization, long version, @NotNull LocalDate lastDay) {}
