package ru.rsnms.reserve.letter;

/** What a letter is about. */
public enum LetterKind {
  /** The preliminary list is published, appeals are open. */
  PRELIMINARY,
  /** The final list is there. */
  FINAL,
  /** What became of an appeal. */
  APPEAL,
  /** The right to enter the next season without its first level. */
  TICKET,
  /** A certificate of taking part. */
  CERTIFICATE
}
