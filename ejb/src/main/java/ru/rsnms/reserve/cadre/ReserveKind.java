package ru.rsnms.reserve.cadre;

/** Whose reserve somebody is in. */
public enum ReserveKind {
  REGIONAL,
  MUNICIPAL
}
