package ru.rsnms.shared;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Days from the first to the last, both included.
 *
 * @param from first day
 * @param to last day, {@code null} while it is open
 */
@Embeddable
public record DatePeriod(LocalDate from, LocalDate to) {

  public DatePeriod {
    Objects.requireNonNull(from);
    if (to != null && to.isBefore(from)) {
      throw new Invalid("shared/period-reversed", "to", from, to);
    }
  }

  public static DatePeriod since(LocalDate from) {
    return new DatePeriod(from, null);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
