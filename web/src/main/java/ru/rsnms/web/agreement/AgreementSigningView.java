package ru.rsnms.web.agreement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.signing.AgreementSigningService;
import ru.rsnms.agreement.signing.RegisterAgreement;
import ru.rsnms.agreement.signing.SignAgreement;
import ru.rsnms.agreement.signing.SigningAction;
import ru.rsnms.agreement.signing.SigningActionState;
import ru.rsnms.agreement.signing.SigningCard;
import ru.rsnms.agreement.signing.SigningQueries;
import ru.rsnms.agreement.signing.SigningRoundId;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.NotFound;
import ru.rsnms.signature.ConfirmationId;
import ru.rsnms.signature.ConfirmationService;
import ru.rsnms.signature.ConfirmationView;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureProof;
import ru.rsnms.signature.SignatureProof.Confirmation;
import ru.rsnms.signature.SignatureProof.DetachedFile;
import ru.rsnms.signature.SignatureProof.SignedPaper;
import ru.rsnms.web.document.ConfirmedLogin;
import ru.rsnms.web.faces.Notices;

/** Backs the page on which an agreement is signed, refused, given up and numbered. */
@Named
@ViewScoped
public class AgreementSigningView implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MAX_SCAN = 20 * 1024 * 1024;
  private static final int MAX_SIGNATURE = 1_000_000;

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

  @Inject SigningQueries queries;
  @Inject AgreementSigningService signing;
  @Inject ConfirmationService confirmations;
  @Inject Notices notices;
  @Inject transient Clock clock;

  private UUID id;
  private UUID round;
  private SigningAction chosen;
  private SignatureMethod way = SignatureMethod.IN_SYSTEM;
  private UUID confirmation;
  private String refused;
  private String reason;
  private LocalDate on;
  private long version;
  private String contentHash;
  private UUID request;
  private transient Part file;
  private transient Part scan;
  private transient SigningCard card;

  public void load() {
    if (id == null && round != null) {
      id = queries.agreementOf(new SigningRoundId(round)).value();
    }
    if (id == null) {
      throw new NotFound("agreement/not-found");
    }
    seen();
    request = Ids.next();
    if (refused != null && REFUSALS.contains(refused)) {
      notices.refuse(new Conflict("signature/" + refused));
    }
    if (chosen != null && !getCard().action(chosen).open()) {
      chosen = null;
    }
  }

  private void seen() {
    card = null;
    version = getCard().version();
    contentHash = getCard().contentHash();
  }

  /** Does the chosen action and shows the agreement as it is then. */
  public String act() {
    if (chosen == SigningAction.SIGN && !isComplete()) {
      return null;
    }
    if (!notices.attempt(this::perform)) {
      seen();
      return null;
    }
    notices.doneNext("signing.done." + chosen);
    return "/agreement/signing.xhtml?faces-redirect=true&id=" + id;
  }

  private void perform() {
    var which = new AgreementId(id);
    switch (chosen) {
      case BEGIN -> signing.begin(which, version);
      case SIGN -> signing.sign(new SignAgreement(which, contentHash, proof()));
      case REFUSE -> signing.refuse(which, version, reason);
      case TAKE_BACK -> signing.takeBack(which, version, reason);
      case CANCEL -> signing.cancel(which, version, reason);
      case REGISTER -> signing.register(new RegisterAgreement(which, request));
    }
  }

  private boolean isComplete() {
    return switch (way) {
      case IN_SYSTEM -> true;
      case DETACHED_FILE -> fits(file, "file", MAX_SIGNATURE, "sign.file.needed");
      case ON_PAPER -> fits(scan, "scan", MAX_SCAN, "sign.scan.needed");
    };
  }

  private boolean fits(Part part, String field, int most, String key) {
    return given(part != null && part.getSize() > 0, field, key)
        && given(part.getSize() <= most, field, "sign.too-large");
  }

  private boolean given(boolean fulfilled, String field, String key) {
    if (!fulfilled) {
      notices.atField(field, key);
    }
    return fulfilled;
  }

  private SignatureProof proof() {
    return switch (way) {
      case IN_SYSTEM ->
          new Confirmation(confirmation == null ? null : new ConfirmationId(confirmation));
      case DETACHED_FILE -> new DetachedFile(bytesOf(file));
      case ON_PAPER -> new SignedPaper(bytesOf(scan), on);
    };
  }

  private static byte[] bytesOf(Part part) {
    try (var stream = part.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Leads to the login; the text on this page is what it will count for. */
  public void ask() throws IOException {
    var asked = new ConfirmationView[1];
    if (notices.attempt(() -> asked[0] = signing.askToConfirm(new AgreementId(id), contentHash))) {
      var external = FacesContext.getCurrentInstance().getExternalContext();
      var back = ConfirmedLogin.addressFor((HttpServletRequest) external.getRequest());
      external.redirect(confirmations.loginAddress(asked[0].id(), back));
    } else {
      seen();
    }
  }

  /** The login made for this text that can still be used; {@code null} if there is none. */
  public ConfirmationView getLogin() {
    return confirmation == null
        ? null
        : confirmations
            .find(new ConfirmationId(confirmation))
            .filter(ConfirmationView::isConfirmed)
            .filter(found -> found.contentHash().equals(contentHash))
            .filter(found -> found.expiresAt().isAfter(clock.instant()))
            .orElse(null);
  }

  public SigningCard getCard() {
    if (card == null) {
      card = queries.open(new AgreementId(id));
    }
    return card;
  }

  public List<SigningActionState> getOffer() {
    return getCard().actions().stream().filter(SigningActionState::open).toList();
  }

  /** Why the caller's party cannot sign now; {@code null} where it can or has no part in it. */
  public String getWaitsFor() {
    return getCard().own() == null ? null : getCard().action(SigningAction.SIGN).closedBecause();
  }

  /** Does the chosen action want words? */
  public boolean isReasonNeeded() {
    return chosen == SigningAction.REFUSE
        || chosen == SigningAction.TAKE_BACK
        || chosen == SigningAction.CANCEL;
  }

  /** Have all signed? */
  public boolean isSigned() {
    return getCard().parties().stream().allMatch(one -> one.signedOn() != null);
  }

  public List<SignatureMethod> getWays() {
    return List.of(SignatureMethod.values());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getRound() {
    return round;
  }

  public void setRound(UUID round) {
    this.round = round;
  }

  public SigningAction getChosen() {
    return chosen;
  }

  public void setChosen(SigningAction chosen) {
    this.chosen = chosen;
  }

  public SignatureMethod getWay() {
    return way;
  }

  public void setWay(SignatureMethod way) {
    this.way = way == null ? SignatureMethod.IN_SYSTEM : way;
  }

  public UUID getConfirmation() {
    return confirmation;
  }

  public void setConfirmation(UUID confirmation) {
    this.confirmation = confirmation;
  }

  public String getRefused() {
    return refused;
  }

  public void setRefused(String refused) {
    this.refused = refused;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public Part getScan() {
    return scan;
  }

  public void setScan(Part scan) {
    this.scan = scan;
  }
}
