package ru.rsnms.reserve.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The plan of a member of the reserve.
 *
 * @param version goes back with each command
 * @param mentor {@code null} where there is none
 * @param personAgreed {@code null} until then, as are the others
 * @param today what is overdue is so on that day
 * @param keeping may the caller change the plan?
 * @param own is it the caller's own?
 */
public record PlanCard(
    EntryId entry,
    long version,
    String name,
    String mentor,
    List<PlanItem> items,
    Instant personAgreed,
    Instant keeperAgreed,
    String keeperName,
    LocalDate today,
    boolean keeping,
    boolean own) {

  public boolean isAgreed() {
    return personAgreed != null && keeperAgreed != null;
  }

  public long done() {
    return items.stream().filter(PlanItem::isDone).count();
  }

  public long overdue() {
    return items.stream().filter(one -> one.isOverdue(today)).count();
  }
}
