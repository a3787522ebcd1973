package ru.rsnms.reserve.overview;

import java.time.LocalDate;

/**
 * A day that the season has promised or set.
 *
 * @param past is it over, by the clock of the database?
 */
public record Deadline(DeadlineKind kind, LocalDate on, boolean past) {}
