package ru.rsnms.reserve.appeal;

import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Waiting;

/**
 * An appeal that waits for the caller.
 *
 * @param from who it came from
 * @param due promised day of the answer; for a draft the last day of filing
 */
public record AppealTask(
    AppealAction action, AppealId appeal, String title, String from, Instant since, LocalDate due)
    implements Waiting {

  @Override
  public Identified subject() {
    return appeal;
  }
}
