package ru.rsnms.reserve;

/** What can be done to a season; each is one use case. */
public enum SeasonAction {
  /** Settle single rules. */
  EDIT,
  /** Freeze the rules as a version and draft the order that approves them. */
  FREEZE,
  /** Take frozen rules back while their order is not issued. */
  REOPEN,
  /** Begin to take applications. */
  START,
  /** End the season when the last of its levels is decided. */
  CLOSE
}
