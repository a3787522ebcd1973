package ru.rsnms.registry.model;

import ru.rsnms.shared.DatePeriod;

/** Compares periods. */
final class Periods {

  private Periods() {}

  /** Is there a day that lies in both? */
  static boolean overlap(DatePeriod one, DatePeriod other) {
    return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
  }

  private static boolean startsBeforeEnd(DatePeriod one, DatePeriod other) {
    return other.to() == null || !one.from().isAfter(other.to());
  }
}
