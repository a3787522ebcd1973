package ru.rsnms.document;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Waiting;

/**
 * Something that waits for the caller.
 *
 * @param action what has to be done
 * @param due last day, {@code null} where there is none
 */
public record TaskRow(
    OrderAction action, OrderId order, String title, String from, Instant since, LocalDate due)
    implements Waiting {

  @Override
  public Identified subject() {
    return order;
  }
}
