package ru.rsnms.reserve.placement;

import java.util.UUID;

/**
 * An organisation that takes teams.
 *
 * @param organization the organisation itself
 * @param municipality code, {@code null} for what belongs to the region
 * @param teams how many it takes
 */
public record OfferedSite(UUID organization, String municipality, int teams) {}
