package ru.rsnms.reserve;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Writes down who was there on a day of the training; who is not named was not.
 *
 * @param number of the day, from 1
 * @param version of the day that the writer has seen
 */
public record MarkAttendance(
    @NotNull SeasonId season, int number, long version, @NotNull Set<ApplicationId> present) {}
