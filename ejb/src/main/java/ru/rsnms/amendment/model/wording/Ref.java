package ru.rsnms.amendment.model.wording;

import java.util.List;

/**
 * A unit as a clause names it.
 *
 * @param kind what noun stands there
 * @param names numbers, letters, or ordinals as digits; several for «пункты 3 и 5»; empty where the
 *     noun stands alone
 * @param title words that follow the noun («положение о структуре …»), empty where none
 */
record Ref(Kind kind, List<String> names, String title) {

  /** From the outside inwards. */
  enum Kind {
    ACT,
    ANNEX,
    TITLE,
    PREAMBLE,
    SECTION,
    CLAUSE,
    ITEM,
    PARAGRAPH,
    TABLE
  }

  Ref {
    names = List.copyOf(names);
  }

  static Ref of(Kind kind, String... names) {
    return new Ref(kind, List.of(names), "");
  }

  Ref named(String name) {
    return new Ref(kind, List.of(name), title);
  }
}
