package ru.rsnms.expertise;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Waiting;

/**
 * A review that waits for the caller.
 *
 * @param from who assigned it or reminded of it last
 */
public record ReviewTask(
    ReviewAction action, ReviewId review, String title, String from, Instant since, LocalDate due)
    implements Waiting {

  @Override
  public Identified subject() {
    return review;
  }
}
