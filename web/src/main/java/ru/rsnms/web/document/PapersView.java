package ru.rsnms.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.RevocationService;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.registry.IssuerChoice;

/** Backs the section of an order's card about the papers made from it. */
@Named
@ViewScoped
public class PapersView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RevocationService revocations;
  @Inject IssuerChoice issuers;
  @Inject Notices notices;

  private UUID id;

  /** Opens the draft of the order by which this one loses force. */
  public String revoke() {
    var drafted = new OrderId[1];
    if (!notices.attempt(() -> drafted[0] = revocations.draft(new OrderId(id)))) {
      return null;
    }
    notices.doneNext("order.papers.revoke.done");
    return "/document/editor.xhtml?faces-redirect=true&id=" + drafted[0].value();
  }

  /** Does the user work for the issuer, whose staff certifies its papers? */
  public boolean isCertifying(OrganizationId issuer) {
    return issuers.getOptions().stream()
        .anyMatch(one -> one.value().equals(issuer.value().toString()));
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
