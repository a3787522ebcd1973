package ru.rsnms.signature;

import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import ru.rsnms.audit.Audited;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.signature.model.ConfirmationStore;
import ru.rsnms.signature.model.LoginProvider;

/** The new login by which a signatory confirms; everybody sees and confirms the own ones only. */
@Stateless
@RolesAllowed({MINISTER, INST_HEAD, MUN_HEAD, ORG_HEAD})
public class ConfirmationService {

  private ConfirmationStore confirmations;
  private LoginProvider logins;
  private CurrentActor actor;
  private Clock clock;

  protected ConfirmationService() {
    // for the container
  }

  @Inject
  public ConfirmationService(
      ConfirmationStore confirmations, LoginProvider logins, CurrentActor actor, Clock clock) {
    this.confirmations = confirmations;
    this.logins = logins;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Where the caller logs in anew for a confirmation.
   *
   * @param back address of this system to which the login leads
   */
  public String loginAddress(@NotNull ConfirmationId id, @NotNull String back) {
    var account = actor.get().account();
    return logins.address(account, id.toString(), confirmations.secrets(id, account), back);
  }

  /** Takes the code of the login; refuses a login of another person or for another question. */
  @Audited("signature.confirm")
  public ConfirmationView confirm(
      @NotNull ConfirmationId id, @NotNull String code, @NotNull String back) {
    var account = actor.get().account();
    var answer = logins.redeem(code, confirmations.secrets(id, account), back);
    return confirmations.confirm(id, account, answer, clock.instant());
  }

  /** The caller's own confirmation; empty for one of another person too. */
  public Optional<ConfirmationView> find(@NotNull ConfirmationId id) {
    return confirmations.find(id, actor.get().account());
  }
}
