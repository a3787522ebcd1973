package ru.rsnms.reserve.letter;

import java.time.Instant;
import java.util.List;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.DecisionId;

/**
 * A letter as its reader and the staff see it.
 *
 * @param title what it is about
 * @param text its paragraphs
 * @param sha256 of the words as they were frozen
 * @param checkAddress where the QR code of its paper leads, {@code null} where it has none
 * @param own is it addressed to the caller?
 * @param readAt when the addressee opened it first, {@code null} before
 * @param revokedAt when it lost its force, {@code null} while it has it
 */
public record LetterCard(
    LetterId id,
    DecisionId decision,
    SeasonId season,
    String seasonTitle,
    int level,
    LetterKind kind,
    String number,
    String name,
    String organization,
    String issuer,
    String title,
    List<String> text,
    String sha256,
    String checkAddress,
    boolean own,
    Instant preparedAt,
    Instant readAt,
    Instant revokedAt,
    String revokedBecause) {

  /** Has it not been opened yet? */
  public boolean unread() {
    return readAt == null;
  }
}
