package ru.rsnms.document;

/** How the sheet lies. */
public enum Orientation {
  PORTRAIT,
  LANDSCAPE
}
