package ru.rsnms.reserve.exam;

/** How an item is answered. */
public enum ItemKind {
  /** Five degrees of agreement, from 1 to 5. */
  AGREEMENT,
  /** One of the options, each with its points. */
  CHOICE
}
