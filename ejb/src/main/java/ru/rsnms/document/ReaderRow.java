package ru.rsnms.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person who has to read the order, or had to.
 *
 * @param id goes back with what is done about this reader
 * @param person id in the registry, {@code null} for a name nobody of the registry bears
 * @param name as the sheet prints it
 * @param post {@code null} where unknown
 * @param account login, {@code null} for who can only sign on paper
 * @param way {@code null} until the person has read the order
 * @param due last day, {@code null} where none is set
 * @param overdue whether the last day has passed and the order was not read
 * @param readOn the day of the signature, {@code null} before
 * @param acknowledgedAt when the signature came into the system, {@code null} before
 * @param notedBy who noted a signature on paper, {@code null} otherwise
 * @param scanned whether a scan of the signed sheet is kept
 */
public record ReaderRow(
    UUID id,
    UUID person,
    String name,
    String post,
    String account,
    ReaderStage stage,
    ReadingWay way,
    LocalDate due,
    boolean overdue,
    LocalDate readOn,
    Instant acknowledgedAt,
    String notedBy,
    boolean scanned) {

  /** Is the signature still awaited? */
  public boolean waits() {
    return stage == ReaderStage.CALLED;
  }
}
