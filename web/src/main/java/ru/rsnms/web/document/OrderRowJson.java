package ru.rsnms.web.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderRow;
import ru.rsnms.document.OrderStage;

/** One line of the register of orders. */
public record OrderRowJson(
    UUID id,
    DocumentKind kind,
    OrderStage stage,
    String title,
    String number,
    LocalDate date,
    UUID issuer,
    String issuerName,
    String drafterName,
    Instant changedAt) {

  static OrderRowJson of(OrderRow row) {
    return new OrderRowJson(
        row.id().value(),
        row.kind(),
        row.stage(),
        row.title(),
        row.number(),
        row.date(),
        row.issuer().value(),
        row.issuerName(),
        row.drafterName(),
        row.changedAt());
  }
}
