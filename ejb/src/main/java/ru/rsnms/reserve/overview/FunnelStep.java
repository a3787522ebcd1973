package ru.rsnms.reserve.overview;

/** How far applications have come, each step a part of the one before it. */
public enum FunnelStep {
  HANDED_IN,
  ADMITTED,
  TESTED,
  PASSED_FIRST,
  PASSED_SECOND,
  PASSED_THIRD
}
