package ru.rsnms.web.reserve;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.cadre.EntryCard;
import ru.rsnms.reserve.cadre.EntryOrigin;
import ru.rsnms.reserve.cadre.EntryStep;
import ru.rsnms.reserve.cadre.ReserveKind;
import ru.rsnms.web.document.OrderRefJson;
import ru.rsnms.web.rest.Versioned;

/**
 * One stay in the reserve as the API tells it.
 *
 * @param order of the enrolment, {@code null} before it
 */
public record EntryJson(
    UUID id,
    long version,
    ReserveKind kind,
    String reserve,
    UUID person,
    String name,
    String organization,
    String municipality,
    EntryOrigin origin,
    ReserveStage stage,
    OrderRefJson order,
    LocalDate until,
    int extensions,
    List<EntryStep> steps)
    implements Versioned {

  static EntryJson of(EntryCard card) {
    return new EntryJson(
        card.id().value(),
        card.version(),
        card.reserve().kind(),
        card.reserve().code(),
        card.person().value(),
        card.name(),
        card.organization(),
        card.municipality(),
        card.origin(),
        card.stage(),
        OrderRefJson.of(card.order()),
        card.until(),
        card.extensions(),
        card.steps());
  }
}
