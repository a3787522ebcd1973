package ru.rsnms.reserve.rule;

/** Of whom the share is taken; who withdrew or was disqualified counts in none of them. */
public enum QuotaBase {
  /** Whoever handed an application in, admitted or not. */
  SUBMITTED,
  ADMITTED,
  /** Whoever has a result. */
  SCORED
}
