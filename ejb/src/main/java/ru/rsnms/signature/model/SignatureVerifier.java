package ru.rsnms.signature.model;

import java.time.Instant;

/** Verifies what was made outside the system; how is the adapter's business. */
public interface SignatureVerifier {

  /**
   * Checks a detached signature that arrives: its certificate has to be valid now, for only the
   * moment of arrival is certain, and at the moment that the signatory's clock told.
   */
  Findings verifyArriving(byte[] content, byte[] file, Instant now);

  /**
   * Checks a detached signature made earlier: its certificate had to be valid at the moment that
   * the signatory's clock told.
   */
  Findings verifyKept(byte[] content, byte[] file, Instant now);

  /** Checks whether the owner of a certificate could sign with it now. */
  Findings verifyCertificate(byte[] file, Instant now);
}
