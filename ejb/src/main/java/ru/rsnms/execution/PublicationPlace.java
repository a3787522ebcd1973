package ru.rsnms.execution;

import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.document.PublicationKind;
import ru.rsnms.document.PublicationRow;

/**
 * Where a clause wants the order made public, and the proof that it was: what the card of the order
 * says.
 *
 * @param name as the place is called, in the nominative
 * @param address link to the publication, {@code null} before
 * @param on day of the publication, {@code null} before
 */
public record PublicationPlace(
    UUID id, PublicationKind kind, String name, String address, LocalDate on) {

  public static PublicationPlace of(PublicationRow row) {
    return new PublicationPlace(row.id(), row.kind(), row.target(), row.address(), row.on());
  }

  public boolean isProved() {
    return on != null;
  }
}
