package ru.rsnms.reserve.letter;

import java.time.Instant;
import ru.rsnms.reserve.SeasonId;

/**
 * A job that prepares and sends letters, with how far it is.
 *
 * @param finishedAt {@code null} while it runs
 */
public record MailingCard(
    MailingId id,
    SeasonId season,
    String seasonTitle,
    int level,
    LetterKind kind,
    MailingStage stage,
    long total,
    long done,
    long refused,
    Instant begunAt,
    String begunBy,
    Instant finishedAt) {

  public long waiting() {
    return total - done - refused;
  }

  public boolean running() {
    return stage == MailingStage.RUNNING;
  }
}
