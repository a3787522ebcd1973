package ru.rsnms.signature.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import ru.rsnms.shared.Ids;
import ru.rsnms.signature.CertificateView;

/** The certificate that a signatory has put on file; the mark is drawn from it before signing. */
@Entity
@Immutable
@Table(name = "own_certificate", schema = "signature")
public class OwnCertificate {

  @Id private UUID id;

  private String account;

  @Embedded private CertificateView certificate;

  private byte[] bytes;

  @Column(name = "enrolled_at")
  private Instant at;

  protected OwnCertificate() {
    // for Hibernate
  }

  public OwnCertificate(String account, CertificateView certificate, byte[] bytes, Instant at) {
    this.id = Ids.next();
    this.account = account;
    this.certificate = certificate;
    this.bytes = bytes.clone();
    this.at = at;
  }

  public CertificateView certificate() {
    return certificate;
  }
}
