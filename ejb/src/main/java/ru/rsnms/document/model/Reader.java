package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import ru.rsnms.document.ReaderRow;

/** A person of the familiarisation list; the moment is set once. */
@Embeddable
public record Reader(
    @Column(name = "name") String name,
    @Column(name = "account") String account,
    @Column(name = "acknowledged_at") Instant acknowledgedAt) {

  boolean awaits(String reader) {
    return acknowledgedAt == null && reader.equals(account);
  }

  Reader acknowledged(Instant at) {
    return new Reader(name, account, at);
  }

  public ReaderRow row() {
    return new ReaderRow(name, account, acknowledgedAt);
  }
}
