package ru.rsnms.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A certificate as a mark of signature and a report name it.
 *
 * @param serial hexadecimal, upper case
 * @param owner the person it was given to
 * @param organization {@code null} for a certificate of a person alone
 * @param issuer the authority that gave it
 * @param fingerprint SHA-256 of the certificate, hexadecimal
 */
@Embeddable
public record CertificateView(
    @Column(name = "certificate_serial") String serial,
    @Column(name = "certificate_owner") String owner,
    @Column(name = "certificate_organization") String organization,
    @Column(name = "certificate_issuer") String issuer,
    @Column(name = "certificate_from") Instant from,
    @Column(name = "certificate_to") Instant to,
    @Column(name = "certificate_fingerprint") String fingerprint) {

  public boolean validAt(Instant moment) {
    return !moment.isBefore(from) && !moment.isAfter(to);
  }
}
