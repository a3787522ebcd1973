package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Command: a reader has signed the printed sheet.
 *
 * @param on the day written beside the signature
 * @param scan the signed sheet (PDF, JPEG, PNG), {@code null} without one
 */
public record NotePaperReading(
    @NotNull OrderId order, @NotNull ReaderId reader, @NotNull LocalDate on, byte[] scan) {}
