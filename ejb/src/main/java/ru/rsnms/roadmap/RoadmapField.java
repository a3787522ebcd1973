package ru.rsnms.roadmap;

/** What a column of a roadmap says. */
public enum RoadmapField {
  NUMBER,
  /** The group of rows that serve one end, printed once beside all of them. */
  SYSTEM_ACTIVITY,
  ACTIVITY,
  /** The body that answers for the row, where it is not the executor. */
  SUBJECT,
  RESPONSIBLE,
  TERM,
  START,
  END,
  RESULT,
  /** Kind of the document that proves the result. */
  DOCUMENT,
  CONTROL_LEVEL
}
