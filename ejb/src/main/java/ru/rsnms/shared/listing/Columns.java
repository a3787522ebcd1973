package ru.rsnms.shared.listing;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.rsnms.shared.PersonName;

/**
 * Reads the columns of one row of a native query, from left to right; what is empty is {@code null}
 * everywhere but in {@link #number} and {@link #flag}.
 */
public final class Columns {

  private final Object[] row;
  private int next;

  public Columns(Object... row) {
    this.row = row;
  }

  /** All rows of a query of more than one column. */
  public static Stream<Columns> of(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> new Columns((Object[]) row));
  }

  private Object take() {
    return row[next++];
  }

  public String text() {
    return (String) take();
  }

  public long number() {
    return ((Number) take()).longValue();
  }

  public Integer whole() {
    return take() instanceof Number value ? value.intValue() : null;
  }

  public Long version() {
    return take() instanceof Number value ? value.longValue() : null;
  }

  public BigDecimal decimal() {
    return (BigDecimal) take();
  }

  public boolean flag() {
    return (Boolean) take();
  }

  public byte[] bytes() {
    return (byte[]) take();
  }

  public LocalDate date() {
    var value = take();
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  public Instant moment() {
    var value = take();
    return value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
  }

  public UUID uuid() {
    return (UUID) take();
  }

  public <T> T id(Function<UUID, T> kind) {
    var value = uuid();
    return value == null ? null : kind.apply(value);
  }

  public <E extends Enum<E>> E constant(Class<E> kind) {
    var name = text();
    return name == null ? null : Enum.valueOf(kind, name);
  }

  public PersonName name() {
    return new PersonName(text(), text(), text());
  }
}
