package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import ru.rsnms.document.PublicationRow;

/** A proof that the order was made public somewhere. */
@Embeddable
public record Publication(
    @Column(name = "target") String target,
    @Column(name = "address") String address,
    @Column(name = "published_on") LocalDate on) {

  public PublicationRow row() {
    return new PublicationRow(target, address, on);
  }
}
