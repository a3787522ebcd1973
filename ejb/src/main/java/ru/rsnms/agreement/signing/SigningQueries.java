package ru.rsnms.agreement.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.model.SigningCards;
import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.Role;
import ru.rsnms.signature.SignatureId;
import ru.rsnms.signature.SignatureView;

/** Reads agreements as those who sign them; signatures and paper only after the last signature. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class SigningQueries {

  private SigningCards cards;

  protected SigningQueries() {
    // for the container
  }

  @Inject
  public SigningQueries(SigningCards cards) {
    this.cards = cards;
  }

  public SigningCard open(@NotNull AgreementId id) {
    return cards.card(id);
  }

  /** The agreement that is signed in a round. */
  public AgreementId agreementOf(@NotNull SigningRoundId round) {
    return cards.agreementOf(round);
  }

  /** What is agreed and not in force yet, the caller's own or the region's. */
  public List<SigningRow> desk() {
    return cards.desk();
  }

  public List<SignatureView> signatures(@NotNull AgreementId id) {
    return cards.signatures(id);
  }

  /** The very bytes that were signed. */
  public PaperFile copy(@NotNull AgreementId id, @NotNull SignatureId signature) {
    return cards.copy(id, signature);
  }

  /** The file with a signature, or the scan. */
  public PaperFile proof(@NotNull AgreementId id, @NotNull SignatureId signature) {
    return cards.proof(id, signature);
  }

  /** The signed paper with the marks of all. */
  public PaperFile paper(@NotNull AgreementId id) {
    return cards.paper(id);
  }
}
