package ru.rsnms.document;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.registry.OrganizationId;

/**
 * A line of the register of documents.
 *
 * @param number {@code null} before registration
 * @param date date of registration, {@code null} before it
 */
public record OrderRow(
    OrderId id,
    DocumentKind kind,
    OrderStage stage,
    String title,
    String number,
    LocalDate date,
    OrganizationId issuer,
    String issuerName,
    String drafterName,
    Instant changedAt) {}
