package ru.rsnms.reserve.cadre;

/** Why somebody leaves the reserve before the end of the term. */
public enum ExclusionReason {
  OWN_WISH,
  LEFT_EDUCATION,
  LEFT_TERRITORY,
  PLAN_NOT_DONE,
  DECLINED_POST,
  UNTRUE_DATA,
  DISCIPLINE,
  BARRED_BY_LAW,
  DEATH
}
