package ru.rsnms.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What everybody may know of a registered act: what its paper says on its face, and what became of
 * it since.
 *
 * @param order for asking other contexts about the act; never shown to anybody
 * @param issuerName the issuing body
 * @param revokedOn day it lost force; {@code null} while it has not
 * @param paperDigest SHA-256 of the kept paper, hexadecimal; {@code null} until it is printed first
 * @param signatures what the chain of the register says of them
 */
public record PublicAct(
    OrderId order,
    DocumentKind kind,
    String number,
    LocalDate on,
    String title,
    String issuerName,
    String signatoryPosition,
    String signatoryName,
    OrderStage stage,
    LocalDate revokedOn,
    String paperDigest,
    List<ChainedSignature> signatures) {

  public PublicAct {
    signatures = List.copyOf(signatures);
  }
}
