package ru.rsnms.reserve.cadre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing of a plan.
 *
 * @param place organisation or where it happens, {@code null} where it does not matter
 * @param result {@code null} until it is done
 * @param doneOn {@code null} likewise
 */
@Embeddable
public record PlanItem(
    @Column(name = "id") UUID id,
    @Enumerated(EnumType.STRING) @Column(name = "kind") PlanItemKind kind,
    @Column(name = "title") String title,
    @Column(name = "place") String place,
    @Column(name = "due") LocalDate due,
    @Column(name = "result") String result,
    @Column(name = "done_on") LocalDate doneOn) {

  public PlanItem done(String what, LocalDate on) {
    return new PlanItem(id, kind, title, place, due, what, on);
  }

  public boolean isDone() {
    return doneOn != null;
  }

  public boolean isOverdue(LocalDate today) {
    return doneOn == null && due.isBefore(today);
  }
}
