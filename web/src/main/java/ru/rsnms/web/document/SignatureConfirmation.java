package ru.rsnms.web.document;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.document.SigningService;
import ru.rsnms.shared.Conflict;
import ru.rsnms.signature.ConfirmationId;
import ru.rsnms.signature.ConfirmationService;
import ru.rsnms.signature.ConfirmationView;
import ru.rsnms.web.faces.Notices;

/** The new login that a signature in the system needs, as the signing form shows it. */
@Named
@ViewScoped
public class SignatureConfirmation implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What a login can be refused for; anything else in the address is not told. */
  private static final Set<String> REFUSALS =
      Set.of(
          "no-confirmation",
          "confirmation-used",
          "confirmation-expired",
          "login-of-another",
          "login-too-old",
          "login-spent",
          "login-refused",
          "login-unreachable");

  @Inject SigningService signing;
  @Inject ConfirmationService confirmations;
  @Inject OrderView order;
  @Inject Notices notices;
  @Inject transient Clock clock;

  private UUID id;
  private String refused;

  /** Tells why the login, from which the signatory comes back, does not count. */
  public void load() {
    if (refused != null && REFUSALS.contains(refused)) {
      notices.refuse(new Conflict("signature/" + refused));
    }
  }

  /** Leads to the login; the text on this page is what it will count for. */
  public void ask() throws IOException {
    var card = order.getCard();
    var asked = new ConfirmationView[1];
    if (notices.attempt(
        () -> asked[0] = signing.askToConfirm(card.id(), card.version(), card.contentHash()))) {
      var external = FacesContext.getCurrentInstance().getExternalContext();
      var back = ConfirmedLogin.addressFor((HttpServletRequest) external.getRequest());
      external.redirect(confirmations.loginAddress(asked[0].id(), back));
    } else {
      order.forgetCard();
    }
  }

  /** The login made for this order that can still be used; {@code null} if there is none. */
  public ConfirmationView getOpen() {
    return id == null
        ? null
        : confirmations
            .find(new ConfirmationId(id))
            .filter(ConfirmationView::isConfirmed)
            .filter(found -> found.subject().value().equals(order.getId()))
            .filter(found -> found.expiresAt().isAfter(clock.instant()))
            .orElse(null);
  }

  /** Has the login been made for the text that is on the page? */
  public boolean isForThisText() {
    var open = getOpen();
    return open != null && open.contentHash().equals(order.getCard().contentHash());
  }

  /** Was the text changed while the signatory logged in? */
  public boolean isForOtherText() {
    return getOpen() != null && !isForThisText();
  }

  ConfirmationId used() {
    return id == null ? null : new ConfirmationId(id);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getRefused() {
    return refused;
  }

  public void setRefused(String refused) {
    this.refused = refused;
  }
}
