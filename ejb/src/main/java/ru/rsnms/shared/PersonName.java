package ru.rsnms.shared;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * Name of a person in the nominative.
 *
 * @param patronymic {@code null} where there is none
 */
@Embeddable
public record PersonName(String last, String first, String patronymic) {

  private static final char NBSP = '\u00a0';

  public PersonName {
    Objects.requireNonNull(last);
    Objects.requireNonNull(first);
  }

  /** Last name, first name, patronymic. */
  public String full() {
    return patronymic == null ? last + " " + first : last + " " + first + " " + patronymic;
  }

  /** As under a document: initials, no-break space, last name. */
  public String initialsFirst() {
    return initials() + NBSP + last;
  }

  /** As in a list: last name, no-break space, initials. */
  public String lastFirst() {
    return last + NBSP + initials();
  }

  private String initials() {
    var initials = first.charAt(0) + ".";
    return patronymic == null || patronymic.isEmpty()
        ? initials
        : initials + patronymic.charAt(0) + ".";
  }
}
