package ru.rsnms.web.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportReport;
import ru.rsnms.document.OrderText;

/**
 * What was understood of a document made elsewhere.
 *
 * @param issuer {@code null} when the registry does not know it
 * @param confirmable whether the findings allow to make the draft
 * @param order the draft made, {@code null} until confirmed
 */
public record ImportJson(
    UUID id,
    Instant checkedAt,
    DocumentKind kind,
    UUID issuer,
    String issuerName,
    OrderText text,
    List<Finding> findings,
    boolean confirmable,
    UUID order) {

  static ImportJson of(ImportReport report) {
    return new ImportJson(
        report.id().value(),
        report.checkedAt(),
        report.kind(),
        report.issuer() == null ? null : report.issuer().value(),
        report.issuerName(),
        report.text(),
        report.findings(),
        report.confirmable(),
        report.order() == null ? null : report.order().value());
  }
}
