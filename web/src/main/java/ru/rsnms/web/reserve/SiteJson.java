package ru.rsnms.web.reserve;

import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SiteCard;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.SiteStage;
import ru.rsnms.reserve.SiteStep;
import ru.rsnms.reserve.placement.Figure;
import ru.rsnms.reserve.placement.Tendency;
import ru.rsnms.web.document.OrderRefJson;
import ru.rsnms.web.rest.Versioned;

/**
 * One site as the API tells it.
 *
 * @param order on its status, {@code null} until drafted
 */
public record SiteJson(
    UUID id,
    long version,
    UUID season,
    SiteKind kind,
    UUID organization,
    String organizationName,
    String municipality,
    SiteStage stage,
    int teams,
    String indicator,
    Tendency tendency,
    List<Figure> figures,
    SitesResource.WinnerJson winner,
    String winnerName,
    OrderRefJson order,
    List<SiteStep> steps)
    implements Versioned {

  static SiteJson of(SiteCard card) {
    return new SiteJson(
        card.id().value(),
        card.version(),
        card.season().value(),
        card.kind(),
        card.organization().value(),
        card.organizationName(),
        card.municipality(),
        card.stage(),
        card.teams(),
        card.indicator(),
        card.tendency(),
        card.figures(),
        SitesResource.WinnerJson.of(card.winner()),
        card.winnerName(),
        OrderRefJson.of(card.order()),
        card.steps());
  }
}
