package ru.rsnms.reserve.model;

import java.time.LocalDate;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.PersonId;

/**
 * Who applies, as the registry knows the person.
 *
 * @param teachingSince first day of teaching, {@code null} where the registry does not say
 */
public record Candidate(
    PersonId person,
    String name,
    String post,
    OrganizationView organization,
    LocalDate teachingSince) {}
