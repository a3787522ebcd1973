package ru.rsnms.document.model;

import java.time.LocalDate;

/** One line of a printed register. */
public record JournalLine(
    String number, LocalDate on, String kind, String title, String signatory, String drafter) {}
