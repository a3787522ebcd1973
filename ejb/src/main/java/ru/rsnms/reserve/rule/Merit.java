package ru.rsnms.reserve.rule;

/**
 * What contenders of equal total are compared by; more is better in each of them.
 *
 * <p>The four scales of the test are those of the model of the reserve, level 1, step 2.
 */
public enum Merit {
  IDEA,
  TEST,
  ORGANISING,
  POTENTIAL,
  LEADERSHIP,
  MANAGEMENT,
  /** Years of teaching. */
  EXPERIENCE,
  /** The earlier application first; kept as the negated instant of submission, in milliseconds. */
  EARLIER;

  /** Is the measure a number that means something to a reader? */
  public boolean isShown() {
    return this != EARLIER;
  }
}
