package ru.rsnms.expertise;

/** What waits for an expert on the desk. */
public enum ReviewAction {
  /** Say whether there is a conflict of interest. */
  DECLARE,
  /** Mark and submit. */
  REVIEW
}
