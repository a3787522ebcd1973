package ru.rsnms.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.registry.OrganizationId;

/**
 * Gives an issuer its own house style; papers already signed keep the one they were signed in.
 *
 * @param version version of the style that the writer saw
 */
public record SaveHouseStyle(
    @NotNull OrganizationId organization, long version, @NotNull @Valid HouseStyle style) {}
