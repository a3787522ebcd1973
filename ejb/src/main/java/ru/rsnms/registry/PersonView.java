package ru.rsnms.registry;

import ru.rsnms.shared.PersonName;

/**
 * A person as other contexts need it.
 *
 * @param organizationId where the person has the main work today, {@code null} without work
 * @param position the main post, {@code null} without work
 */
public record PersonView(
    PersonId id, PersonName name, OrganizationId organizationId, String position) {}
