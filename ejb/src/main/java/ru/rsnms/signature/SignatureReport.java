package ru.rsnms.signature;

import java.time.Instant;
import java.util.List;

/**
 * What the verification of a signature found.
 *
 * @param certificate {@code null} when the file holds none that can be read
 * @param stampedAt by a time-stamp authority that is believed, {@code null} without
 * @param signingTime by the signatory's clock, {@code null} when the file does not tell
 */
public record SignatureReport(
    List<SignatureCheck> checks,
    CertificateView certificate,
    Instant signingTime,
    Instant stampedAt) {

  public SignatureReport {
    checks = List.copyOf(checks);
  }

  /** Nothing stands against the signature. */
  public boolean sound() {
    return checks.stream().noneMatch(SignatureCheck::failed);
  }
}
