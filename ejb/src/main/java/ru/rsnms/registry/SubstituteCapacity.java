package ru.rsnms.registry;

/** As whom a substitute decides. */
public enum SubstituteCapacity {
  /** Performs the duties of the post («исполняющий обязанности»). */
  ACTING,
  /** Decides in the place of an absent person («за …»). */
  IN_PLACE
}
