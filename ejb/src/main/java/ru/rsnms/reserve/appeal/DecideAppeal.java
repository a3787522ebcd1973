package ru.rsnms.reserve.appeal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The commission answers an appeal.
 *
 * @param satisfied {@code null} is refused: silence is no decision
 * @param protocol number of the protocol
 * @param date of the protocol
 * @param reason in words to the candidate
 */
public record DecideAppeal(
    @NotNull AppealId appeal,
    long version,
    Boolean satisfied,
    @Size(max = 50) String protocol,
    LocalDate date,
    @Size(max = 2000) String reason) {

  public DecideAppeal {
    protocol = protocol == null ? "" : protocol.strip();
    reason = reason == null ? "" : reason.strip();
  }
}
