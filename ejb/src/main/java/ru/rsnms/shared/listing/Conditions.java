package ru.rsnms.shared.listing;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.shared.Identified;

/**
 * The optional conditions of a native query. Every value is bound, none is written into the text.
 */
public final class Conditions {

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  public Conditions and(String condition) {
    texts.add(condition);
    return this;
  }

  /** Adds a condition about a value, unless there is none. */
  public Conditions andIf(Object value, String name, String condition) {
    return value == null ? this : and(condition).bind(name, value);
  }

  /** Adds a condition about what somebody typed, unless that is nothing but blanks. */
  public Conditions andSaid(String typed, String name, String condition) {
    return typed == null || typed.isBlank() ? this : andIf(typed.strip(), name, condition);
  }

  /** Adds that there is a row of other tables for which the inner conditions hold. */
  public Conditions andExists(String from, Conditions inner) {
    values.putAll(inner.values);
    return and("exists (select 1 from " + from + inner.where() + ")");
  }

  /** Keeps a value that the query may speak of outside of these conditions. */
  public Conditions bind(String name, Object value) {
    values.put(name, plain(value));
    return this;
  }

  /** As it stands in the tables. */
  private static Object plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof Identified id ? id.value() : value;
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** The {@code where} clause, empty without conditions. */
  public String where() {
    return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
  }

  /** Binds what the query speaks of. */
  public <Q extends Query> Q fill(Q query) {
    query.getParameters().stream()
        .filter(named -> values.containsKey(named.getName()))
        .forEach(named -> query.setParameter(named.getName(), values.get(named.getName())));
    return query;
  }
}
