package ru.rsnms.reserve.cadre;

/** Whether the institute recommends somebody for the reserve of the own municipality. */
public enum Recommended {
  YES,
  NO
}
