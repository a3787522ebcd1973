package ru.rsnms.expertise;

/** Does an expert take new reviews? */
public enum ExpertState {
  ACTIVE,
  /** Gets nothing new; what is begun is finished. */
  PAUSED
}
