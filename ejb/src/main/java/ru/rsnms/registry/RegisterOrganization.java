package ru.rsnms.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Command: a new organisation.
 *
 * @param code short unique key, used by scopes of users ({@code 42-17-s001})
 * @param parent whom it is subordinate to, {@code null} for the top of the tree
 * @param municipality code of the municipality, {@code null} for what belongs to the region itself
 */
public record RegisterOrganization(
    @NotBlank @Size(max = 40) String code,
    @NotNull OrganizationKind kind,
    OrganizationId parent,
    @Size(max = 20) String municipality,
    @NotNull @Valid OrganizationNames names,
    @NotNull LocalDate openedOn) {}
