package ru.rsnms.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Who has to read an order and who did («лист ознакомления»).
 *
 * @param number {@code null} before registration, as is the date
 * @param readers in the order of the sheet; those released too
 * @param proposed whom the text names and nobody has called
 * @param callingClosed why the caller may not call readers, {@code null} if he may
 * @param notingClosed why the caller may not note signatures on paper, {@code null} if he may
 */
public record Familiarisation(
    OrderId order,
    DocumentKind kind,
    OrderStage stage,
    String number,
    LocalDate date,
    String title,
    List<ReaderRow> readers,
    List<ProposedReader> proposed,
    String callingClosed,
    String notingClosed) {

  public Familiarisation {
    readers = List.copyOf(readers);
    proposed = List.copyOf(proposed);
  }

  public boolean isCallingOpen() {
    return callingClosed == null;
  }

  public boolean isNotingOpen() {
    return notingClosed == null;
  }

  public long read() {
    return readers.stream().filter(reader -> reader.stage() == ReaderStage.READ).count();
  }

  public long waiting() {
    return readers.stream().filter(ReaderRow::waits).count();
  }

  public long overdue() {
    return readers.stream().filter(ReaderRow::overdue).count();
  }
}
