package ru.rsnms.reserve.overview;

/** What a day of the season is the last for. */
public enum DeadlineKind {
  APPLICATIONS,
  ADMISSION,
  REVIEW,
  PRELIMINARY,
  APPEALS,
  FINAL
}
