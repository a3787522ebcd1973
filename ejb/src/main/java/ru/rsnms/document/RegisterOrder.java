package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes the next number of the issuer's journal.
 *
 * @param requestId made when the form was shown; the same request again gives the same number
 */
public record RegisterOrder(@NotNull OrderId order, @NotNull UUID requestId) {}
