package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.document.OrderText;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.signature.SignatureMarks;
import ru.rsnms.signature.SignatureProof;

/**
 * What a signatory signs: the text with the post and name under it and, where the way of signing
 * has one, the mark.
 *
 * <p>Of a historical paper the signature says that the text is that of the original; the printed
 * signatory stays the historical one, and no mark is drawn over him.
 */
@ApplicationScoped
public class SigningContent {

  private HouseStyles styles;
  private OrganizationDirectory organizations;
  private SignatureMarks marks;

  protected SigningContent() {
    // for the container
  }

  @Inject
  public SigningContent(
      HouseStyles styles, OrganizationDirectory organizations, SignatureMarks marks) {
    this.styles = styles;
    this.organizations = organizations;
    this.marks = marks;
  }

  /** As the signing copy prints it: room for ink where the paper is signed by hand. */
  public FrozenContent copy(
      Order order, OrderText text, SignatoryView signatory, SignatureProof proof) {
    var plain = plain(order, text, signatory);
    return text.isHistorical()
        ? plain
        : plain.withMark(
            switch (proof.method()) {
              case IN_SYSTEM -> marks.inSystem(signatory);
              case DETACHED_FILE -> marks.byCertificate();
              case ON_PAPER -> null;
            });
  }

  /** As it stays for ever: a paper signed by hand says so from now on. */
  public FrozenContent frozen(FrozenContent copy, SignatoryView signatory, SignatureProof proof) {
    return proof instanceof SignatureProof.SignedPaper paper && !copy.text().isHistorical()
        ? copy.withMark(marks.onPaper(signatory, paper.on()))
        : copy;
  }

  private FrozenContent plain(Order order, OrderText text, SignatoryView signatory) {
    var style = styles.of(organizations.view(order.issuer()));
    if (text.isHistorical()) {
      var original = text.original();
      return new FrozenContent(
          order.kind(), style, text, original.signatoryPosition(), original.signatoryName());
    }
    return new FrozenContent(
        order.kind(), style, text, signatory.position(), signatory.name().initialsFirst());
  }
}
