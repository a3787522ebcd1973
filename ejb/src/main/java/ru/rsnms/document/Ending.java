package ru.rsnms.document;

import java.time.LocalDate;

/**
 * The end of an order's force, known or already come.
 *
 * @param on first day without force
 * @param by the act that says so, {@code null} where the registrar noted it
 */
public record Ending(LocalDate on, OrderId by) {}
