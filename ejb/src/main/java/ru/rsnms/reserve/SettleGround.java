package ru.rsnms.reserve;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.reserve.rule.FastTrackGround;

/**
 * Puts a contest into the rules or writes its line anew.
 *
 * @param version of the season as it was seen
 * @param at place in the list from 0, {@code null} for a new one
 */
public record SettleGround(
    @NotNull SeasonId season, long version, Integer at, @NotNull FastTrackGround ground) {}
