package ru.rsnms.reserve;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;

/**
 * Promises the days of level 1.
 *
 * @param version of the season as seen
 * @param days those that are settled; others are not promised
 */
public record SetSeasonDates(
    @NotNull SeasonId season, long version, @NotNull Map<SeasonMilestone, LocalDate> days) {}
