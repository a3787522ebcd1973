package ru.rsnms.document;

import java.time.LocalDate;
import ru.rsnms.registry.OrganizationId;

/**
 * An act with a number, as it was issued.
 *
 * @param text what was signed
 * @param publishedOn first day of publication, {@code null} where none is proved
 * @param ending when and by what it loses its force, {@code null} where none is known
 */
public record IssuedAct(
    OrderId id,
    DocumentKind kind,
    String number,
    LocalDate date,
    OrganizationId issuer,
    OrderText text,
    LocalDate publishedOn,
    Ending ending) {}
