package ru.rsnms.agreement.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.model.Registrar;
import ru.rsnms.agreement.model.SigningDesk;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.Role;
import ru.rsnms.signature.ConfirmationView;
import ru.rsnms.signature.SignatureMethod;

/**
 * The parties sign an agreed text. Whose it is decides what there is at all; nobody signs for
 * another, and nobody without authority on the day.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class AgreementSigningService {

  private SigningDesk desk;
  private Registrar registrar;

  protected AgreementSigningService() {
    // for the container
  }

  @Inject
  public AgreementSigningService(SigningDesk desk, Registrar registrar) {
    this.desk = desk;
    this.registrar = registrar;
  }

  /** Lays the agreed text before those who sign first. */
  @Audited("agreement.signing.begin")
  @RolesAllowed(Role.MIN_OFFICER)
  public void begin(@NotNull AgreementId id, long version) {
    desk.begin(id, version);
  }

  /** The bytes that the caller is going to sign outside or print and sign by hand. */
  @Audited("agreement.signing.copy")
  public PaperFile copy(@NotNull AgreementId id, @NotNull SignatureMethod method) {
    return desk.copy(id, method);
  }

  /** Asks the signatory to log in anew for the text that is on the screen. */
  @Audited("agreement.signing.ask-to-confirm")
  public ConfirmationView askToConfirm(@NotNull AgreementId id, @NotNull String contentHash) {
    return desk.askToConfirm(id, contentHash);
  }

  /** Signs for the caller's party; the last signature ends the signing. */
  @Audited("agreement.signing.sign")
  public void sign(@NotNull @Valid SignAgreement command) {
    desk.sign(command);
  }

  /** The caller's party will not sign, or takes its signature back; who has signed is told. */
  @Audited("agreement.signing.refuse")
  public void refuse(@NotNull AgreementId id, long version, String reason) {
    desk.refuse(id, version, reason);
  }

  /** Gives the agreed text up for a new version with the people of today; all accept it anew. */
  @Audited("agreement.signing.take-back")
  @RolesAllowed(Role.MIN_OFFICER)
  public void takeBack(@NotNull AgreementId id, long version, String reason) {
    desk.takeBack(id, version, reason);
  }

  /** Gives the agreement up; who has signed is told. */
  @Audited("agreement.signing.cancel")
  @RolesAllowed(Role.MIN_OFFICER)
  public void cancel(@NotNull AgreementId id, long version, String reason) {
    desk.cancel(id, version, reason);
  }

  /**
   * Gives a signed agreement its number and today's date. The same request again gets the same
   * answer.
   */
  @Audited("agreement.signing.register")
  @RolesAllowed(Role.MIN_LEGAL)
  public AgreementRegistration register(@NotNull @Valid RegisterAgreement command) {
    return registrar.register(command);
  }
}
