package ru.rsnms.registry;

/** Which posts a list holds. */
public enum PostFilter {
  CONFIRMED,
  UNCONFIRMED
}
