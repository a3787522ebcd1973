package ru.rsnms.agreement.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.agreement.model.PublicAgreements;

/** The window to the street: who holds a signed paper learns whether it is true. */
@Stateless
public class PublicAgreementService {

  private PublicAgreements agreements;

  protected PublicAgreementService() {
    // for the container
  }

  @Inject
  public PublicAgreementService(PublicAgreements agreements) {
    this.agreements = agreements;
  }

  /** The agreement whose paper bears the code; a forged code is refused as one that is not. */
  @PermitAll
  public PublicAgreement open(@NotNull String code) {
    return agreements.get(code);
  }
}
