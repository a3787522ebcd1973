package ru.rsnms.reserve.run;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The commission confirms a run.
 *
 * @param protocol number of the protocol; with no date, the one of the last sitting about a
 *     selection
 * @param date of the protocol
 * @param chosen applications the commission lets pass of those who are equal at the border; empty
 *     without a tie
 * @param reason why these; needed with a choice
 */
public record ConfirmRun(
    @NotNull RunId run,
    long version,
    String protocol,
    LocalDate date,
    Set<UUID> chosen,
    String reason) {

  public ConfirmRun {
    protocol = protocol == null ? "" : protocol.strip();
    chosen = chosen == null ? Set.of() : Set.copyOf(chosen);
    reason = reason == null ? "" : reason.strip();
  }

  /** The same by another protocol. */
  public ConfirmRun under(String number, LocalDate on) {
    return new ConfirmRun(run, version, number, on, chosen, reason);
  }
}
