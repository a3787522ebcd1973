package ru.rsnms.reserve;

import java.util.List;
import ru.rsnms.document.OrderRef;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.reserve.placement.Figure;
import ru.rsnms.reserve.placement.Tendency;

/**
 * Everything a page shows of one site.
 *
 * @param version goes back with each command
 * @param figures it was proposed for, by years
 * @param winner {@code null} where none was needed
 * @param winnerName {@code null} likewise
 * @param order on its status, {@code null} until drafted
 * @param keeping may the caller change it?
 */
public record SiteCard(
    SiteId id,
    long version,
    SeasonId season,
    SiteKind kind,
    OrganizationId organization,
    String organizationName,
    String municipality,
    SiteStage stage,
    int teams,
    String indicator,
    Tendency tendency,
    List<Figure> figures,
    WinnerClaim winner,
    String winnerName,
    OrderRef order,
    List<SiteStep> steps,
    boolean keeping) {}
