package ru.rsnms.shared.listing;

import jakarta.persistence.EntityManager;

/**
 * What a list shows of its tables, in which orders.
 *
 * @param select the columns
 * @param from the tables with their aliases; what conditions may speak of
 * @param joins what only the columns and the orders need, left out when rows are counted
 */
public record Listing(String select, String from, String joins, Sorting sorting) {

  public Listing(String select, String from, Sorting sorting) {
    this(select, from, "", sorting);
  }

  /** Those of its rows for which the conditions hold. */
  public Listed of(EntityManager em, Conditions conditions) {
    return new Listed(em, this, conditions);
  }
}
