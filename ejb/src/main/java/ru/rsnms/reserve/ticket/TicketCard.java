package ru.rsnms.reserve.ticket;

import java.time.LocalDate;
import ru.rsnms.reserve.ApplicationCard.FileRef;
import ru.rsnms.reserve.ClaimStage;

/**
 * The right of a candidate to the season of an application.
 *
 * @param number of the ticket, {@code null} where the person has none for the season
 * @param needsTraining do the rules of the season demand the training that was recommended?
 * @param attended do the lists of the three-day training of that season already show it?
 * @param training what the candidate shows, {@code null} before
 */
public record TicketCard(
    String number, boolean needsTraining, boolean attended, Training training) {

  /** What the candidate shows, and what the institute found. */
  public record Training(
      String title,
      String provider,
      LocalDate endedOn,
      int hours,
      FileRef file,
      ClaimStage stage,
      String reason) {}

  /** Is it asked of the candidate to show a training? */
  public boolean asks() {
    return number != null && needsTraining && !attended;
  }

  /** Does the right count in the selection? */
  public boolean counts() {
    return number != null
        && (!needsTraining
            || attended
            || training != null && training.stage() == ClaimStage.VERIFIED);
  }
}
