package ru.rsnms.reserve.sitting;

/** What the commission sits about. */
public enum SittingKind {
  /** A run is confirmed. */
  SELECTION,
  /** Appeals are answered. */
  APPEALS
}
