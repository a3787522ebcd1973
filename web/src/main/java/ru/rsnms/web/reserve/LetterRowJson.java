package ru.rsnms.web.reserve;

import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.letter.DeliveryFailure;
import ru.rsnms.reserve.letter.DeliveryStage;
import ru.rsnms.reserve.letter.LetterChannel;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.LetterRow;

/**
 * A letter's way through one channel as the API tells it.
 *
 * @param id of the letter
 * @param failure {@code null} unless the last attempt failed
 * @param revoked has the letter lost its force?
 */
public record LetterRowJson(
    UUID id,
    LetterKind kind,
    String number,
    String applicationNumber,
    String name,
    String organization,
    LetterChannel channel,
    String address,
    DeliveryStage stage,
    DeliveryFailure failure,
    int attempts,
    Instant preparedAt,
    Instant sentAt,
    Instant endedAt,
    boolean revoked) {

  static LetterRowJson of(LetterRow row) {
    return new LetterRowJson(
        row.id().value(),
        row.kind(),
        row.number(),
        row.applicationNumber(),
        row.name(),
        row.organization(),
        row.channel(),
        row.address(),
        row.stage(),
        row.failure(),
        row.attempts(),
        row.preparedAt(),
        row.sentAt(),
        row.endedAt(),
        row.revoked());
  }
}
