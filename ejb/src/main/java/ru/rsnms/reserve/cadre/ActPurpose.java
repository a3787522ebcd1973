package ru.rsnms.reserve.cadre;

/** What an order does to the people it names. */
public enum ActPurpose {
  ENROL,
  EXTEND,
  EXCLUDE
}
