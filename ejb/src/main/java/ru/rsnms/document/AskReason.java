package ru.rsnms.document;

/** Why somebody is asked in a round, or is not. */
public enum AskReason {
  FIRST,
  REFUSED,
  REMARKED,
  NOT_ASKED_YET,
  TEXT_CHANGED,
  EVERYBODY,
  /** Nothing in what the person answers for has changed. */
  AGREED_UNCHANGED,
  /** The text has changed, but the rule lets the agreement stand. */
  AGREED_BY_RULE;

  /** Is a decision asked for, or does the earlier one stand? */
  public boolean isAsked() {
    return this != AGREED_UNCHANGED && this != AGREED_BY_RULE;
  }
}
