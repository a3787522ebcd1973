package ru.rsnms.reserve.cadre;

import ru.rsnms.reserve.Coverage;

/**
 * How the reserve covers the heads of a municipality.
 *
 * @param municipality code, {@code null} for organisations of the region itself
 * @param name {@code null} likewise
 */
public record CoverageRow(String municipality, String name, Coverage coverage) {}
