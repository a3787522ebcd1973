package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.signature.SignatureProof;

/**
 * The signatory signs the text shown.
 *
 * @param contentHash SHA-256 of the text that was on the screen, hexadecimal; another text is not
 *     signed
 * @param proof what the signatory brings
 */
public record SignOrder(
    @NotNull OrderId order,
    long version,
    @NotNull String contentHash,
    @NotNull SignatureProof proof) {

  /** Signs in the system. */
  public SignOrder(OrderId order, long version, String contentHash) {
    this(order, version, contentHash, new SignatureProof.Confirmation());
  }
}
