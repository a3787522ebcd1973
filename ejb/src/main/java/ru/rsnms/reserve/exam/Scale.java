package ru.rsnms.reserve.exam;

import ru.rsnms.reserve.rule.Merit;

/** What the test measures: the four scales of the model of the reserve, level 1, step 2. */
public enum Scale {
  ORGANISING,
  POTENTIAL,
  LEADERSHIP,
  MANAGEMENT;

  /** What equals are compared by where the rules of the season name this scale. */
  public Merit merit() {
    return Merit.valueOf(name());
  }
}
