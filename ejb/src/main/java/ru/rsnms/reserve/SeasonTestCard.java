package ru.rsnms.reserve;

import java.util.List;

/**
 * The test of a season.
 *
 * @param test chosen, {@code null} until then
 * @param heldElsewhere are results brought, and nothing asked here?
 * @param choices published versions that may be chosen
 * @param fixedBecause why another cannot be chosen; {@code null} when it can
 * @param keeps may the caller choose, grant and bring results?
 */
public record SeasonTestCard(
    SeasonId season,
    String seasonTitle,
    TestRow test,
    boolean heldElsewhere,
    List<TestRow> choices,
    String fixedBecause,
    boolean keeps) {}
