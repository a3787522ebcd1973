package ru.rsnms.reserve.award;

import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.rule.ContestRank;

/** A result in a contest. */
public record AwardRow(
    PersonId person,
    String name,
    String contest,
    String edition,
    int year,
    ContestRank rank,
    String source) {}
