package ru.rsnms.reserve.letter;

import java.time.Instant;

/**
 * A letter's way through one channel, as lists tell it.
 *
 * @param applicationNumber of the application it is about
 * @param address {@code null} where the channel has none
 * @param failure {@code null} unless the last attempt failed
 * @param endedAt when it arrived or finally failed, {@code null} before
 * @param revoked has the letter lost its force?
 */
public record LetterRow(
    LetterId id,
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
    boolean revoked) {}
