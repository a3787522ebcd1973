package ru.rsnms.deploy.demo;

import java.time.LocalDate;
import java.time.Month;

/**
 * The two dates on which everything else of a person depends.
 *
 * @param teachingSince a first of September
 */
record Life(LocalDate bornOn, LocalDate teachingSince) {

  /** The day on which the proportions of the region are exact. */
  static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 1);

  static LocalDate firstOfSeptember(int year) {
    return LocalDate.of(year, Month.SEPTEMBER, 1);
  }

  static Life of(int age, int experience, Dice dice) {
    return new Life(
        TODAY.minusYears(age).minusDays(dice.below(365)),
        firstOfSeptember(TODAY.getYear() - experience));
  }

  /** Full years of experience. */
  int experience() {
    return TODAY.getYear() - teachingSince.getYear();
  }
}
