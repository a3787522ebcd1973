package ru.rsnms.execution.model;

import java.time.LocalDate;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;

/** What lists and papers name of a registered order. */
record OrderFacts(
    OrderId id,
    DocumentKind kind,
    String number,
    LocalDate dated,
    String title,
    OrganizationId issuer,
    String issuerName,
    LocalDate endsOn) {

  static OrderFacts of(OrderCard card) {
    return new OrderFacts(
        card.id(),
        card.kind(),
        card.number(),
        card.date(),
        card.text().title(),
        card.issuer(),
        card.issuerName(),
        card.ending() == null ? null : card.ending().on());
  }
}
