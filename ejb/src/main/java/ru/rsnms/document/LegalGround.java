package ru.rsnms.document;

import java.time.LocalDate;

/**
 * An act that the order rests on.
 *
 * @param verbatim as it is quoted in the preamble
 * @param date {@code null} where the quotation has none
 */
public record LegalGround(String verbatim, LocalDate date, String number) {}
