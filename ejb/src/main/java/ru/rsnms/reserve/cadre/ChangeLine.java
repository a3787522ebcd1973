package ru.rsnms.reserve.cadre;

import java.time.LocalDate;
import ru.rsnms.reserve.ReserveStage;

/**
 * What an order that extends or excludes would do to one member.
 *
 * @param extended new last day, {@code null} where the order does not extend
 * @param barred why the order cannot name this member, {@code null} where it can
 */
public record ChangeLine(
    EntryId entry,
    String name,
    String organization,
    ReserveStage stage,
    LocalDate until,
    LocalDate extended,
    String barred) {

  /** Would the order name the member? */
  public boolean enters() {
    return barred == null;
  }
}
