package ru.rsnms.amendment;

import java.time.LocalDate;
import java.util.List;

/**
 * What everybody may know of an issued act on a date.
 *
 * @param on the day asked about
 * @param from first day of the act in force, {@code null} while it waits for publication
 * @param amendedBy acts whose amendments are in force on the day, in the order of their force
 * @param editionFrom first day of the edition in force, {@code null} where the act is unchanged
 * @param until first day out of force, still to come or past, {@code null} while none is known
 * @param endedBy the act that ended it, {@code null} where the registrar did or nobody
 */
public record ActStatus(
    ActRef act,
    ActState state,
    LocalDate on,
    LocalDate from,
    List<ActRef> amendedBy,
    LocalDate editionFrom,
    LocalDate until,
    ActRef endedBy) {

  public ActStatus {
    amendedBy = List.copyOf(amendedBy);
  }
}
