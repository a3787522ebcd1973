package ru.rsnms.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place where an order is made public.
 *
 * @param kind {@code null} where the name of the place tells none
 * @param target as the place is called, in the nominative
 * @param clause number of the clause that asks for it, {@code null} for a place nobody planned
 * @param due last day, {@code null} where none is set
 * @param address link to the publication, {@code null} before the proof, as is the day
 */
public record PublicationRow(
    UUID id,
    PublicationKind kind,
    String target,
    String clause,
    LocalDate due,
    PublicationState state,
    String address,
    LocalDate on) {

  public boolean isPlanned() {
    return state == PublicationState.PLANNED;
  }

  public boolean isProved() {
    return state == PublicationState.PROVED;
  }
}
