package ru.rsnms.registry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days people work: Monday to Friday, but for the days named here.
 *
 * @param daysOff weekdays without work
 * @param working Saturdays and Sundays on which people work
 */
public record WorkDays(Set<LocalDate> daysOff, Set<LocalDate> working) {

  public WorkDays {
    daysOff = Set.copyOf(daysOff);
    working = Set.copyOf(working);
  }

  public boolean isWorking(LocalDate day) {
    var weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? working.contains(day) : !daysOff.contains(day);
  }

  /**
   * The last day of a term of so many working days; the day it begins on does not count (Civil
   * Code, article 191).
   *
   * @param workingDays at least 1
   */
  public LocalDate after(LocalDate begins, int workingDays) {
    var day = begins;
    for (var left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }
}
