package ru.rsnms.desk;

import ru.rsnms.shared.Identified;

/**
 * Something found by the search box.
 *
 * @param note a second line: number and date, post and organisation
 */
public record Hit(Kind kind, Identified subject, String title, String note) {

  public enum Kind {
    DOCUMENT,
    PERSON,
    ORGANIZATION
  }
}
