package ru.rsnms.document;

import java.time.LocalDate;

/** One line of the register of an issuer, as it is printed. */
public record JournalLine(
    String number, LocalDate on, String kind, String title, String signatory, String drafter) {}
