package ru.rsnms.reserve.letter;

/** How a letter reaches its reader. */
public enum LetterChannel {
  /** Tells that a letter is in the personal account; holds nothing personal itself. */
  E_MAIL,
  PERSONAL_ACCOUNT,
  /** For those without an address of e-mail. */
  PAPER
}
