package ru.rsnms.document;

import java.time.LocalDate;
import ru.rsnms.registry.OrganizationId;

/**
 * An act with a number, as it was issued.
 *
 * @param text what was signed
 * @param publishedOn first day of publication, {@code null} where none is proved
 * @param revokedOn day on which the registrar ended its force, {@code null} while it lasts
 */
public record IssuedAct(
    OrderId id,
    DocumentKind kind,
    String number,
    LocalDate date,
    OrganizationId issuer,
    OrderText text,
    LocalDate publishedOn,
    LocalDate revokedOn) {}
