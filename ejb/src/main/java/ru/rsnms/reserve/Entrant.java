package ru.rsnms.reserve;

import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;

/**
 * A participant of level 2.
 *
 * @param municipality code, {@code null} for what belongs to the region
 */
public record Entrant(
    ApplicationId application,
    PersonId person,
    String name,
    OrganizationId organization,
    String organizationName,
    String municipality) {}
