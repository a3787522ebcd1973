package ru.rsnms.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import ru.rsnms.registry.WorkDays;
import ru.rsnms.shared.listing.Columns;

/** The table of days that differ from what their weekday says. */
@ApplicationScoped
public class SpecialDays {

  @PersistenceContext EntityManager em;

  /** The working days later than a day. */
  public WorkDays after(LocalDate day) {
    var daysOff = new HashSet<LocalDate>();
    var working = new HashSet<LocalDate>();
    for (var row : rowsAfter(day)) {
      var columns = new Columns(row);
      ("DAY_OFF".equals(columns.text()) ? daysOff : working).add(columns.date());
    }
    return new WorkDays(daysOff, working);
  }

  private List<Object[]> rowsAfter(LocalDate day) {
    return em.createNativeQuery(
            "select d.kind, d.day from registry.special_day d where d.day > :day", Object[].class)
        .setParameter("day", day)
        .getResultList();
  }
}
