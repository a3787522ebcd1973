package ru.rsnms.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ru.rsnms.agreement.signing.PublicAgreement;
import ru.rsnms.agreement.signing.PublicAgreementService;
import ru.rsnms.shared.NotFound;

/** What a visitor sees who followed the QR code of a signed agreement. */
@Named
@RequestScoped
public class PublicAgreementView {

  private static final int NOT_FOUND = 404;

  @Inject PublicAgreementService agreements;

  private String code;
  private PublicAgreement card;

  public void load() {
    try {
      card = agreements.open(code == null ? "" : code);
    } catch (NotFound forged) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(NOT_FOUND);
    }
  }

  public PublicAgreement getCard() {
    return card;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
