package ru.rsnms.reserve;

import java.time.LocalDate;
import ru.rsnms.reserve.placement.Tendency;

/**
 * A line of the list of sites.
 *
 * @param municipality code, {@code null} for what belongs to the region
 * @param orderNumber {@code null} until registered, as is the date
 */
public record SiteRow(
    SiteId id,
    SiteKind kind,
    String organizationName,
    String municipality,
    SiteStage stage,
    int teams,
    Tendency tendency,
    String winnerName,
    String orderNumber,
    LocalDate orderDate) {}
