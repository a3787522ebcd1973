package ru.rsnms.agreement.talk;

/** Papers that negotiation makes. */
public enum TalkPaper {
  /** The text with columns of requisites and signatures. */
  AGREEMENT,
  /** The same for a word processor, while it is a draft. */
  WORD,
  /** Protocol of disagreements. */
  PROTOCOL,
  /** Who accepted which text when, with hashes. */
  SHEET
}
