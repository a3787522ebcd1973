package ru.rsnms.reserve.run;

/** Which list of a level is wanted. */
public enum ListKind {
  /** As published; open to appeals. */
  PRELIMINARY,
  FINAL,
  /** Everybody with place and total, for the staff alone. */
  RATING
}
