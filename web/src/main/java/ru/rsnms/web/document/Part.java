package ru.rsnms.web.document;

import java.util.UUID;

/**
 * A part of a text that the editor can select.
 *
 * @param id of the unit or annex, {@code null} for the others
 */
record Part(Kind kind, UUID id) {

  /** What can be selected. */
  enum Kind {
    /** Title and preamble. */
    OPENING,
    UNIT,
    ANNEX,
    /** The familiarisation list. */
    READERS
  }

  static final Part OPENING = new Part(Kind.OPENING, null);
  static final Part READERS = new Part(Kind.READERS, null);

  static Part unit(UUID id) {
    return new Part(Kind.UNIT, id);
  }

  static Part annex(UUID id) {
    return new Part(Kind.ANNEX, id);
  }
}
