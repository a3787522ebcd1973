package ru.rsnms.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Where a clause wants the order made public, and the proof that it was.
 *
 * @param name as the place is called, in the nominative
 * @param address link to the publication, {@code null} before
 * @param on day of the publication, {@code null} before
 */
@Embeddable
public record PublicationPlace(
    @Enumerated(EnumType.STRING) @Column(name = "publication_kind") PublicationKind kind,
    @Column(name = "publication_name") String name,
    @Column(name = "proof_address") String address,
    @Column(name = "proof_on") LocalDate on) {

  public static PublicationPlace planned(PublicationKind kind, String name) {
    return new PublicationPlace(kind, name, null, null);
  }

  PublicationPlace proved(String provedAddress, LocalDate provedOn) {
    return new PublicationPlace(kind, name, provedAddress, provedOn);
  }

  /** The same place with its proof. */
  public PublicationPlace with(PublicationProof proof) {
    return proved(proof.address(), proof.on());
  }

  public boolean isProved() {
    return on != null;
  }
}
