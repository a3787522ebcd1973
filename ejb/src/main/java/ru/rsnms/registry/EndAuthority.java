package ru.rsnms.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Command: an authority to sign ends.
 *
 * @param version the version of the authority that the user saw
 * @param lastDay the last day of the authority
 */
public record EndAuthority(
    @NotNull OrganizationId organization,
    @NotNull SignatoryId signatory,
    long version,
    @NotNull LocalDate lastDay) {}
