package ru.rsnms.amendment;

/** When an act begins to be in force. */
public enum EntryRule {
  /** On the day it was signed: the date of the act. */
  ON_SIGNING,
  ON_DATE,
  AFTER_PUBLICATION
}
