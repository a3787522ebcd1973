package ru.rsnms.reserve.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Days and moments out of the rows of a query, whatever type the driver gave them. */
final class ListedDates {

  private ListedDates() {}

  static LocalDate day(Object column) {
    return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
  }

  static Instant moment(Object column) {
    return column instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) column;
  }
}
