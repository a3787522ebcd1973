package ru.rsnms.reserve.award;

/**
 * A line of a list before it is understood.
 *
 * @param row as people count
 */
public record RawAward(
    int row,
    String contest,
    String edition,
    String year,
    String rank,
    String person,
    String organization) {}
