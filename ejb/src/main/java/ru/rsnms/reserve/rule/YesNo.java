package ru.rsnms.reserve.rule;

/** A setting with two values. */
public enum YesNo {
  YES,
  NO;

  public boolean isYes() {
    return this == YES;
  }
}
