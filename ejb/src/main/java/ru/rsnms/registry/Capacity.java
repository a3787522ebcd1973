package ru.rsnms.registry;

/** In which capacity somebody signs: holding the post, or acting for the one who holds it. */
public enum Capacity {
  PERMANENT,
  ACTING
}
