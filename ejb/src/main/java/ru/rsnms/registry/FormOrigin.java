package ru.rsnms.registry;

/** Who vouches for a form of a word. */
public enum FormOrigin {
  /** A person has looked at it. */
  CONFIRMED,
  /** Made by rules; shown with a mark until somebody confirms it. */
  PROPOSED
}
