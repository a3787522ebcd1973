package ru.rsnms.reserve;

import java.time.Instant;

/**
 * A line of the list of tests.
 *
 * @param number which version of this title, from 1
 */
public record TestRow(
    TestId id,
    String title,
    int number,
    int minutes,
    int items,
    TestVersionStage stage,
    Instant changedAt,
    String changedBy) {}
