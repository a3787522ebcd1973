package ru.rsnms.reserve;

import ru.rsnms.registry.OrganizationId;
import ru.rsnms.reserve.placement.Trend;

/**
 * An organisation whose own figures make it fit for a site.
 *
 * @param municipality code, {@code null} for what belongs to the region
 * @param site it is one already; {@code null} where not
 */
public record CandidateRow(
    OrganizationId organization, String name, String municipality, Trend trend, SiteId site) {}
