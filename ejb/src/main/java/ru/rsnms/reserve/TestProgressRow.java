package ru.rsnms.reserve;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import ru.rsnms.reserve.exam.Scale;

/**
 * How far one candidate of a season is with the test.
 *
 * @param number of the application, {@code null} before it is submitted
 * @param attempt {@code null} before one is assigned, as is everything that follows from it
 * @param version of the attempt as it is seen
 * @param attemptNumber from 1
 * @param scales empty until scored
 * @param heldAt where, for a result that was brought
 */
public record TestProgressRow(
    ApplicationId application,
    Integer number,
    String person,
    String organization,
    TestAttemptId attempt,
    Long version,
    Integer attemptNumber,
    TestStage stage,
    int extraMinutes,
    Instant startedAt,
    Instant endsAt,
    Instant closedAt,
    int answered,
    BigDecimal total,
    Map<Scale, BigDecimal> scales,
    String heldAt) {}
