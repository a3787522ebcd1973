package ru.rsnms.reports.sheet;

import java.util.List;
import java.util.Objects;

/**
 * Acquaintance with the document, under the signature: a row per person with room for ink.
 *
 * @param heading lead-in, e.g. that the persons below have read the order
 */
public record Acquaintance(String heading, List<Person> persons) {

  public Acquaintance {
    Objects.requireNonNull(heading, "heading");
    persons = List.copyOf(persons);
  }

  /**
   * One line: rule for the signature, name, date.
   *
   * @param date date or a form to fill in by hand; may be empty
   */
  public record Person(String name, String date) {

    public Person {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(date, "date");
    }
  }
}
