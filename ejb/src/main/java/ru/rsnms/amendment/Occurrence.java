package ru.rsnms.amendment;

/**
 * Which of several equal passages of a unit is meant.
 *
 * @param number from 1; 0 where the passage has to be the only one; -1 for all of them
 */
public record Occurrence(int number) {

  public static final Occurrence ONLY = new Occurrence(0);
  public static final Occurrence ALL = new Occurrence(-1);

  public Occurrence {
    if (number < -1) {
      throw new IllegalArgumentException("occurrence " + number);
    }
  }

  public static Occurrence nth(int number) {
    return new Occurrence(number);
  }

  public boolean isOnly() {
    return number == 0;
  }

  public boolean isAll() {
    return number == -1;
  }
}
