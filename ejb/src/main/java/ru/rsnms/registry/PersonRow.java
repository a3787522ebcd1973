package ru.rsnms.registry;

import java.time.LocalDate;
import ru.rsnms.shared.PersonName;

/**
 * One line of the list of people.
 *
 * @param position today's main post (the greatest rate); {@code null} for those without work, as
 *     are the organisation and the municipality
 * @param municipalityName {@code null} for organisations of the region itself
 * @param teachingSince start of the teaching experience, {@code null} for those who never taught
 */
public record PersonRow(
    PersonId id,
    PersonName name,
    String position,
    OrganizationId organization,
    String organizationName,
    String municipalityName,
    LocalDate teachingSince) {}
