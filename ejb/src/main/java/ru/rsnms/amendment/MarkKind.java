package ru.rsnms.amendment;

/** What a mark of an edition tells about a unit. */
public enum MarkKind {
  REWORDED,
  ADDED,
  REPEALED
}
