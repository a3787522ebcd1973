package ru.rsnms.document;

import java.util.List;

/**
 * The familiarisation list printed under an order («С приказом ознакомлены»).
 *
 * @param heading word for word where imported, {@code null} for the house's own
 * @param people who has to read the order
 * @param dateLine the blank for the date, word for word where imported, {@code null} otherwise
 */
public record Acquaintance(String heading, List<Reader> people, String dateLine) {

  public Acquaintance {
    people = people == null ? List.of() : List.copyOf(people);
  }

  /**
   * @param name as printed («О.А. Лапина»)
   * @param account login of the reader if the person works in the system, else {@code null}
   * @param line the blank printed for the signature, word for word, {@code null} for a ruled line
   */
  public record Reader(String name, String account, String line) {}
}
