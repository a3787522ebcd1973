package ru.rsnms.registry;

/** Decides the case endings of a name. */
public enum Sex {
  FEMALE,
  MALE
}
