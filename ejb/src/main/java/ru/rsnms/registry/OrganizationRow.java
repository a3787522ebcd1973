package ru.rsnms.registry;

/**
 * One line of the list of organisations.
 *
 * @param municipalityCode {@code null} for what belongs to the region itself, as is the name
 * @param people number of people employed there today
 */
public record OrganizationRow(
    OrganizationId id,
    String code,
    OrganizationKind kind,
    String name,
    String brief,
    String municipalityCode,
    String municipalityName,
    OrganizationState state,
    long people) {}
