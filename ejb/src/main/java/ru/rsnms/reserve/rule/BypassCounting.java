package ru.rsnms.reserve.rule;

/** How those who pass whatever their result are set off against the quota. */
public enum BypassCounting {
  /** Each takes one of the places of the quota. */
  WITHIN_QUOTA,
  /**
   * Who reaches the quota by the own result takes a place of it, the others come on top: the plain
   * union of both sets.
   */
  OWN_RESULT_FIRST,
  /** None of them takes a place of the quota. */
  ON_TOP
}
