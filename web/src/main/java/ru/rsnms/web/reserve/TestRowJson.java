package ru.rsnms.web.reserve;

import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.TestRow;
import ru.rsnms.reserve.TestVersionStage;

/** A version of the test in a list. */
public record TestRowJson(
    UUID id,
    String title,
    int number,
    int minutes,
    int items,
    TestVersionStage stage,
    Instant changedAt,
    String changedBy) {

  /** {@code null} for none. */
  static TestRowJson of(TestRow row) {
    return row == null
        ? null
        : new TestRowJson(
            row.id().value(),
            row.title(),
            row.number(),
            row.minutes(),
            row.items(),
            row.stage(),
            row.changedAt(),
            row.changedBy());
  }
}
