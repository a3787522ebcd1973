package ru.rsnms.reserve.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A vacancy with all who were nominated.
 *
 * @param version goes back with each command
 * @param reason why it was closed, {@code null} unless it was
 * @param keeping may the caller change it?
 */
public record VacancyCard(
    VacancyId id,
    long version,
    String organization,
    String municipality,
    String post,
    LocalDate since,
    VacancyStage stage,
    String reason,
    List<Nominee> nominees,
    boolean keeping) {

  /**
   * One of them.
   *
   * @param reason act of the appointment, or why it came to nothing; {@code null} while open
   */
  public record Nominee(
      UUID nomination,
      EntryId entry,
      String name,
      String organization,
      NominationStage stage,
      Instant at,
      String by,
      LocalDate decidedOn,
      String reason) {}
}
