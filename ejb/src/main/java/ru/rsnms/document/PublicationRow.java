package ru.rsnms.document;

import java.time.LocalDate;

/** One proof of publication. */
public record PublicationRow(String target, String address, LocalDate on) {}
