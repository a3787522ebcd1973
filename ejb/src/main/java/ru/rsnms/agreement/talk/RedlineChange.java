package ru.rsnms.agreement.talk;

/** What happened to a clause between two texts. */
public enum RedlineChange {
  UNCHANGED,
  /** Other words, perhaps elsewhere too. */
  CHANGED,
  ADDED,
  REMOVED,
  /** The same words at another place. */
  MOVED
}
