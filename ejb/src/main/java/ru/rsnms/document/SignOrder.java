package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.signature.ConfirmationId;
import ru.rsnms.signature.SignatureProof;

/**
 * The signatory signs the text shown.
 *
 * @param contentHash SHA-256 of the text that was on the screen, hexadecimal; another text is not
 *     signed
 * @param proof what the signatory brings
 * @param acceptedForms unconfirmed forms of names and posts, as the text writes them, that the
 *     signatory has seen and signs nevertheless
 */
public record SignOrder(
    @NotNull OrderId order,
    long version,
    @NotNull String contentHash,
    @NotNull SignatureProof proof,
    List<String> acceptedForms) {

  public SignOrder {
    acceptedForms = acceptedForms == null ? List.of() : List.copyOf(acceptedForms);
  }

  /** Signs in the system a text without unconfirmed forms. */
  public SignOrder(OrderId order, long version, String contentHash, ConfirmationId confirmation) {
    this(order, version, contentHash, confirmation, List.of());
  }

  /** Signs in the system with a confirmation that was asked for this text. */
  public SignOrder(
      OrderId order,
      long version,
      String contentHash,
      ConfirmationId confirmation,
      List<String> acceptedForms) {
    this(order, version, contentHash, new SignatureProof.Confirmation(confirmation), acceptedForms);
  }
}
