package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.document.DocumentKind;

/** The last number given in one journal; its row is the lock that makes registrations serial. */
@Entity
@Table(name = "number_counter", schema = "document")
public class NumberCounter {

  @EmbeddedId private Journal journal;

  @Column(name = "last_number")
  private int lastNumber;

  protected NumberCounter() {
    // for Hibernate
  }

  int next() {
    lastNumber++;
    return lastNumber;
  }

  /** One journal: an issuer's documents of a kind in a year. */
  @Embeddable
  public record Journal(
      @Column(name = "issuer_id") UUID issuer,
      @Column(name = "kind") @Enumerated(EnumType.STRING) DocumentKind kind,
      @Column(name = "year") int year)
      implements Serializable {}
}
