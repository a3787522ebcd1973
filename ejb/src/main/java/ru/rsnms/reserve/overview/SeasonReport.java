package ru.rsnms.reserve.overview;

import java.util.List;

/**
 * What a season has come to.
 *
 * @param owner who holds the season
 * @param before the season before in numbers, {@code null} for the first
 */
public record SeasonReport(
    String owner,
    SeasonOverview now,
    SeasonOverview before,
    List<GroundTally> grounds,
    List<ScoreTally> scores,
    TeamTally teams) {}
