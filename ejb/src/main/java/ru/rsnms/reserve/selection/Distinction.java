package ru.rsnms.reserve.selection;

import ru.rsnms.reserve.rule.ContestRank;

/**
 * A result in a contest that a contender lays claim to.
 *
 * @param year of the edition
 * @param ofTeam was it a team that came so far?
 * @param verified has somebody seen the proof?
 */
public record Distinction(
    String contest, int year, ContestRank rank, boolean ofTeam, boolean verified) {}
