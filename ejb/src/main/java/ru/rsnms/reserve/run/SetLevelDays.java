package ru.rsnms.reserve.run;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import ru.rsnms.reserve.SeasonId;

/**
 * Settles the days of a level of teams.
 *
 * @param version of the level as it was seen
 * @param workTo last day of the projects
 * @param reviewTo last day of their experts
 */
public record SetLevelDays(
    @NotNull SeasonId season,
    int level,
    long version,
    @NotNull LocalDate workTo,
    @NotNull LocalDate reviewTo) {}
