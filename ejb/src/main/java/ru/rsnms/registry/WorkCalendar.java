package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ru.rsnms.registry.model.SpecialDays;

/** Tells other contexts which days people work; the special days are rows of a table. */
@ApplicationScoped
public class WorkCalendar {

  private SpecialDays days;

  protected WorkCalendar() {
    // for the container
  }

  @Inject
  public WorkCalendar(SpecialDays days) {
    this.days = days;
  }

  /** The last day of a term of so many working days that begins on a day. */
  public LocalDate after(LocalDate begins, int workingDays) {
    return days.after(begins).after(begins, workingDays);
  }

  /** The days people work on later than a day. */
  public WorkDays daysAfter(LocalDate day) {
    return days.after(day);
  }

  public boolean isWorking(LocalDate day) {
    return days.after(day.minusDays(1)).isWorking(day);
  }
}
