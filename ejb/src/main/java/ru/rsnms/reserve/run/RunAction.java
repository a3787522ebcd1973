package ru.rsnms.reserve.run;

/** What can be done to a selection run; each is one use case. */
public enum RunAction {
  /** Lay it before the commission. */
  PROPOSE,
  /** By the commission's protocol, by another person. */
  CONFIRM
}
