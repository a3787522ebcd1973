package ru.rsnms.document;

import java.time.LocalDate;

/**
 * An act that a text names by date and number.
 *
 * @param date {@code null} where it is impossible
 * @param words as the text has them
 */
public record NamedAct(LocalDate date, String number, String words) {}
