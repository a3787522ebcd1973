package ru.rsnms.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * It became known when an order loses its force, or that it does not.
 *
 * @param on first day without force, {@code null} where none is known any more
 */
public record OrderEnding(OrderId order, LocalDate on, Instant at) {}
