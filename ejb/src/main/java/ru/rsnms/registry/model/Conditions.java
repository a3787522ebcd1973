package ru.rsnms.registry.model;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The optional conditions of a native query. Every value is bound, none is written into the text.
 */
final class Conditions {

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  Conditions and(String condition) {
    texts.add(condition);
    return this;
  }

  /** Adds a condition about a value, unless there is none. */
  Conditions andIf(Object value, String name, String condition) {
    return value == null ? this : and(condition).bind(name, value);
  }

  /** Adds that there is a row of other tables for which the inner conditions hold. */
  Conditions andExists(String from, Conditions inner) {
    values.putAll(inner.values);
    return and("exists (select 1 from " + from + inner.where() + ")");
  }

  /** Keeps a value that the query may speak of outside of these conditions. */
  Conditions bind(String name, Object value) {
    values.put(name, value);
    return this;
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** The {@code where} clause, empty without conditions. */
  String where() {
    return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
  }

  Query fill(Query query) {
    query
        .getParameters()
        .forEach(named -> query.setParameter(named.getName(), values.get(named.getName())));
    return query;
  }
}
