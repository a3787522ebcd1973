package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.TestProgressRow;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.exam.Scale;

/** How far one candidate is; see the attempt's version before annulling it. */
public record TestProgressJson(
    UUID application,
    Integer number,
    String person,
    String organization,
    UUID attempt,
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
    String heldAt) {

  static TestProgressJson of(TestProgressRow row) {
    return new TestProgressJson(
        row.application().value(),
        row.number(),
        row.person(),
        row.organization(),
        row.attempt() == null ? null : row.attempt().value(),
        row.version(),
        row.attemptNumber(),
        row.stage(),
        row.extraMinutes(),
        row.startedAt(),
        row.endsAt(),
        row.closedAt(),
        row.answered(),
        row.total(),
        row.scales(),
        row.heldAt());
  }
}
