package ru.rsnms.agreement.signing;

/** What the parties of an agreement are told of what others did. */
public enum NoticeKind {
  /** The text lies before those whose turn it is. */
  SIGN,
  REFUSED,
  CANCELLED,
  TAKEN_BACK,
  SIGNED_BY_ALL,
  REGISTERED,
  TERMINATED
}
