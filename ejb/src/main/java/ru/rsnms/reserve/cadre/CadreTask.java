package ru.rsnms.reserve.cadre;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Waiting;

/**
 * Something in the register of the reserve that waits for the caller.
 *
 * @param due last day, {@code null} where there is none
 */
public record CadreTask(
    EntryId entry, CadreAction action, String title, String from, Instant since, LocalDate due)
    implements Waiting {

  @Override
  public Identified subject() {
    return entry;
  }
}
