package ru.rsnms.registry;

/**
 * One line of the list of municipalities.
 *
 * @param organizations number of working organisations
 * @param people number of people employed there today
 */
public record MunicipalityRow(
    String code, MunicipalityKind kind, String name, long organizations, long people) {}
