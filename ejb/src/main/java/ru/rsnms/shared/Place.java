package ru.rsnms.shared;

/**
 * Where something belongs in the region's tree.
 *
 * @param municipality code of the municipality, {@code null} for what belongs to the region itself
 * @param organization code of the organisation
 */
public record Place(String municipality, String organization) {}
