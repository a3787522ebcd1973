package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.PaperNames;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.SignatureBook;
import ru.rsnms.signature.SignatureId;
import ru.rsnms.signature.SignatureView;

/** Reads the signatures under documents, for those who may see the document. */
@Stateless
@PermitAll
public class OrderSignatureQueries {

  private static final Map<String, String> ENDINGS =
      Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png");

  private OrderStore orders;
  private SignatureBook signatures;

  protected OrderSignatureQueries() {
    // for the container
  }

  @Inject
  public OrderSignatureQueries(OrderStore orders, SignatureBook signatures) {
    this.orders = orders;
    this.signatures = signatures;
  }

  /** The first one first; none before the order is signed. */
  @PermitAll
  public List<SignatureView> of(@NotNull OrderId id) {
    return signatures.of(SubjectRef.of(orders.get(id).id()));
  }

  /** The very bytes that a signature is of. */
  @PermitAll
  public PaperFile copy(@NotNull OrderId id, @NotNull SignatureId signature) {
    var order = orders.get(id);
    var copy = signatures.copyOf(one(order, signature));
    return PaperNames.signingCopy(order, copy.bytes(), copy.sha256());
  }

  /**
   * The file with the signature or the scan, named after the copy, as verifying programs expect.
   */
  @PermitAll
  public PaperFile proof(@NotNull OrderId id, @NotNull SignatureId signature) {
    var order = orders.get(id);
    var view = one(order, signature);
    var proof = signatures.proofOf(view);
    var copy = PaperNames.signingCopy(order, new byte[0], view.copySha256()).name();
    var name =
        ENDINGS.containsKey(proof.mediaType())
            ? copy.replaceFirst("\\.pdf$", "") + ENDINGS.get(proof.mediaType())
            : copy + ".sig";
    return new PaperFile(name, proof.mediaType(), proof.bytes(), view.proofSha256());
  }

  private SignatureView one(Order order, SignatureId wanted) {
    return signatures.of(SubjectRef.of(order.id())).stream()
        .filter(signature -> signature.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound("document/signature-not-found"));
  }
}
