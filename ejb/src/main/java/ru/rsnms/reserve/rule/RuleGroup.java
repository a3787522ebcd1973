package ru.rsnms.reserve.rule;

/** The chapters of a rule set, in the order of the season. */
public enum RuleGroup {
  ADMISSION,
  QUOTA,
  BYPASS,
  SCORE,
  EXPERTISE,
  APPEAL,
  LEVEL_TWO,
  LEVEL_THREE,
  RESERVE
}
