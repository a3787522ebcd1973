package ru.rsnms.registry;

import ru.rsnms.shared.PersonName;

/**
 * One to whom a letter is written. Never printed to a log.
 *
 * @param email {@code null} where nobody entered one
 */
public record Addressee(PersonName name, String email) {

  @Override
  public String toString() {
    return "Addressee[…]";
  }
}
