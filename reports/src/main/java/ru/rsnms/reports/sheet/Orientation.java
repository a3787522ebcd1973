package ru.rsnms.reports.sheet;

/** How an A4 sheet lies. */
public enum Orientation {
  PORTRAIT,
  LANDSCAPE
}
