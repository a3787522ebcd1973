package ru.rsnms.agreement;

/** Where a version of an agreement came from. */
public enum TextOrigin {
  /** From the template and the registry. */
  DRAFTED,
  /** Accepted proposals were entered. */
  PROPOSALS,
  ADDENDUM,
  /** The people who sign were brought up to date after it was agreed. */
  RENEWED
}
