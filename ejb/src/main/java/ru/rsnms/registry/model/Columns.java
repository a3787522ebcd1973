package ru.rsnms.registry.model;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import ru.rsnms.shared.PersonName;

/** Reads the columns of one row of a native query, from left to right. */
final class Columns {

  private final Object[] row;
  private int next;

  Columns(Object[] row) {
    this.row = row;
  }

  String text() {
    return (String) row[next++];
  }

  long number() {
    return ((Number) row[next++]).longValue();
  }

  LocalDate date() {
    var value = row[next++];
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  <T> T id(Function<UUID, T> kind) {
    var value = (UUID) row[next++];
    return value == null ? null : kind.apply(value);
  }

  <E extends Enum<E>> E constant(Class<E> kind) {
    return Enum.valueOf(kind, text());
  }

  PersonName name() {
    return new PersonName(text(), text(), text());
  }
}
