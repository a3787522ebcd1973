package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;

/**
 * The signatory confirms the text shown.
 *
 * @param contentHash SHA-256 of the text that was on the screen, hexadecimal; another text is not
 *     signed
 */
public record SignOrder(@NotNull OrderId order, long version, @NotNull String contentHash) {}
