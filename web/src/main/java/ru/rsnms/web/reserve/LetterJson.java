package ru.rsnms.web.reserve;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.letter.LetterCard;
import ru.rsnms.reserve.letter.LetterKind;

/**
 * A letter as the API tells it.
 *
 * @param text its paragraphs
 * @param sha256 of the words as they were frozen
 * @param readAt {@code null} before the addressee opened it
 * @param revokedAt {@code null} while the letter has its force
 */
public record LetterJson(
    UUID id,
    UUID decision,
    UUID season,
    int level,
    LetterKind kind,
    String number,
    String name,
    String organization,
    String issuer,
    String title,
    List<String> text,
    String sha256,
    Instant preparedAt,
    Instant readAt,
    Instant revokedAt,
    String revokedBecause) {

  static LetterJson of(LetterCard card) {
    return new LetterJson(
        card.id().value(),
        card.decision().value(),
        card.season().value(),
        card.level(),
        card.kind(),
        card.number(),
        card.name(),
        card.organization(),
        card.issuer(),
        card.title(),
        card.text(),
        card.sha256(),
        card.preparedAt(),
        card.readAt(),
        card.revokedAt(),
        card.revokedBecause());
  }
}
