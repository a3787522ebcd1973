package ru.rsnms.expertise;

/** How a conflict of interest came to be known. */
public enum ConflictOrigin {
  /** Out of the registry: persons, places of work, municipalities. */
  COMPUTED,
  /** By the expert, before anything was shown or later. */
  DECLARED
}
