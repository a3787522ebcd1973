package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.SubjectRef;

/**
 * Asks for a new draft.
 *
 * @param text {@code null} begins with an empty text in the issuer's house style
 * @param subject the record of another context that the order is about, or {@code null}
 */
public record NewOrder(
    @NotNull OrganizationId issuer,
    @NotNull DocumentKind kind,
    OrderText text,
    SubjectRef subject) {}
