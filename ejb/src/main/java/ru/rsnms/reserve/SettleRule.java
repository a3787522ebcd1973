package ru.rsnms.reserve;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.reserve.rule.RuleLine;

/**
 * Gives one setting of a season its value and its source.
 *
 * @param version of the season as it was seen
 */
public record SettleRule(@NotNull SeasonId season, long version, @NotNull RuleLine line) {}
