package ru.rsnms.document;

import java.time.LocalDate;

/**
 * A place where a clause wants the order made public.
 *
 * @param name in the nominative
 * @param clause number of the clause, {@code null} for one without
 * @param due last day, {@code null} where the clause sets none
 */
public record PlannedPublication(PublicationKind kind, String name, String clause, LocalDate due) {}
