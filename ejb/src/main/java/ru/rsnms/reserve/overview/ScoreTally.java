package ru.rsnms.reserve.overview;

import java.math.BigDecimal;

/**
 * Points of a level.
 *
 * @param scored who has a total
 * @param mean {@code null} where nobody has, as are the others
 * @param lowest of those who passed by the quota
 */
public record ScoreTally(
    int level, long scored, BigDecimal mean, BigDecimal median, BigDecimal lowest) {}
