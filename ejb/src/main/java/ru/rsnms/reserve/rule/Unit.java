package ru.rsnms.reserve.rule;

/** Whom a level decides about: it changes from one level to the next. */
public enum Unit {
  PERSON,
  TEAM,
  /** Each member of a team by themselves. */
  MEMBER
}
