package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;

/**
 * Puts a new text into a draft.
 *
 * @param version version of the order that the writer saw
 */
public record SaveText(@NotNull OrderId order, long version, @NotNull OrderText text) {}
