package ru.rsnms.verifier;

/**
 * Something in an export that cannot be so in an untouched register.
 *
 * @param place where: a line of a file, a link or a row, in words
 * @param details of the sentence
 */
record Violation(Kind kind, String place, Object... details) {

  /** What can be wrong; the sentences are in the texts. */
  enum Kind {
    ARCHIVE_UNREADABLE,
    FILE_MISSING,
    FILE_FOREIGN,
    FILE_DAMAGED,
    LINE_UNREADABLE,
    COUNT_DIFFERS,
    LINK_MISPLACED,
    LINK_DETACHED,
    LINK_CHANGED,
    NUMBER_SKIPPED,
    REGISTERED_TWICE,
    EVENT_WITHOUT_REGISTRATION,
    ROW_MISSING,
    ROW_INSERTED,
    ROW_MISPLACED,
    ROW_CHANGED,
    CARD_CHANGED,
    STAGE_CHANGED,
    PAPER_CHANGED,
    SIGNATURE_MISSING,
    SIGNATURE_INSERTED,
    SIGNATURE_MISPLACED,
    SIGNATURE_MOVED,
    SIGNATURE_CHANGED,
    KEY_UNREADABLE,
    KEY_FOREIGN,
    SEALS_MISSING,
    SEALS_REPLACED,
    SEAL_FORGED,
    SEAL_MISPLACED,
    REGISTER_OLDER,
    REGISTER_REWRITTEN
  }

  String sentence() {
    return Texts.of("place", place, Texts.of("violation." + kind, details));
  }

  @Override
  public String toString() {
    return kind + " " + place;
  }
}
