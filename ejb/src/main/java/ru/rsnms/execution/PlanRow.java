package ru.rsnms.execution;

import java.time.LocalDate;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;

/**
 * An order whose execution is watched.
 *
 * @param controlClause number of the control clause, {@code null} where there is none
 * @param controlWords whom the clause names, as written; empty for the signatory
 * @param controllerName {@code null} while nobody keeps the control
 * @param endsOn first day on which the order has no force, {@code null} where none is known
 */
public record PlanRow(
    OrderId order,
    long version,
    DocumentKind kind,
    String number,
    LocalDate date,
    String title,
    OrganizationId issuer,
    String issuerName,
    String controlClause,
    String controlWords,
    String controllerName,
    LocalDate endsOn) {}
