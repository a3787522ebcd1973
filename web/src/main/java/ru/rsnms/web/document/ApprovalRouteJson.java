package ru.rsnms.web.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.ApprovalRouteCard;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.RepeatRule;
import ru.rsnms.document.RouteStep;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.web.rest.Versioned;

/**
 * A kept approval route as the API tells it.
 *
 * @param kind {@code null} for papers of every kind
 * @param period last day {@code null} while the route is in use
 */
public record ApprovalRouteJson(
    UUID id,
    long version,
    UUID organization,
    String organizationName,
    DocumentKind kind,
    String name,
    RepeatRule rule,
    List<RouteStep> steps,
    DatePeriod period,
    Instant changedAt,
    String changedBy,
    boolean editable)
    implements Versioned {

  static ApprovalRouteJson of(ApprovalRouteCard card) {
    return new ApprovalRouteJson(
        card.id().value(),
        card.version(),
        card.organization().value(),
        card.organizationName(),
        card.kind(),
        card.name(),
        card.rule(),
        card.steps(),
        card.period(),
        card.changedAt(),
        card.changedBy(),
        card.editable());
  }
}
