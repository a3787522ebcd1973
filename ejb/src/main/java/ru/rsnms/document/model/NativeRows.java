package ru.rsnms.document.model;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Reads the columns of native queries. */
final class NativeRows {

  private NativeRows() {}

  static Stream<Object[]> of(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  static LocalDate date(Object column) {
    return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
  }

  static Instant instant(Object column) {
    return column instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) column;
  }
}
