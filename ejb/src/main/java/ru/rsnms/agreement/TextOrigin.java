package ru.rsnms.agreement;

/** Where a version of an agreement came from. */
public enum TextOrigin {
  /** From the template and the registry. */
  DRAFTED,
  /** Accepted proposals were entered. */
  PROPOSALS,
  ADDENDUM
}
