package ru.rsnms.document.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.IntFunction;

/**
 * Now, with the calendar to count terms from it.
 *
 * @param lastDay the last day of a term of so many working days that begins now
 */
public record WorkMoment(Instant at, IntFunction<LocalDate> lastDay) {

  /** The moment where no term in working days can begin. */
  static WorkMoment of(Instant at) {
    return new WorkMoment(
        at,
        days -> {
          throw new IllegalStateException("a term needs a calendar");
        });
  }
}
