package ru.rsnms.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Command: other names, another parent or other requisites of an organisation.
 *
 * @param version the version the user saw
 * @param parent whom it is subordinate to, {@code null} for the top of the tree
 * @param requisites {@code null} leaves them as they are
 */
public record CorrectOrganization(
    @NotNull OrganizationId organization,
    long version,
    @NotNull @Valid OrganizationNames names,
    OrganizationId parent,
    @Valid Requisites requisites) {}
