package ru.rsnms.reserve;

/** Days that level 1 promises to its candidates, in their order. */
public enum SeasonMilestone {
  /** Last day on which applications are looked through and mended. */
  ADMISSION,
  /** Last day of the review of the ideas. */
  REVIEW,
  /** The preliminary list is published; opens the appeals. */
  PRELIMINARY,
  FINAL
}
