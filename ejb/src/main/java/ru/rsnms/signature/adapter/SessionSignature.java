package ru.rsnms.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.CurrentLogin;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureProof.Confirmation;
import ru.rsnms.signature.Signing;
import ru.rsnms.signature.model.ConfirmationStore;
import ru.rsnms.signature.model.Evidence;
import ru.rsnms.signature.model.Findings;
import ru.rsnms.signature.model.SignatureProvider;

/**
 * Signatures given in the system; the person is who the session says, and has said so once more for
 * this very content.
 */
@ApplicationScoped
public class SessionSignature implements SignatureProvider {

  private ConfirmationStore confirmations;
  private CurrentActor actor;
  private CurrentLogin login;
  private Clock clock;

  protected SessionSignature() {
    // for the container
  }

  @Inject
  public SessionSignature(
      ConfirmationStore confirmations, CurrentActor actor, CurrentLogin login, Clock clock) {
    this.confirmations = confirmations;
    this.actor = actor;
    this.login = login;
    this.clock = clock;
  }

  @Override
  public SignatureMethod method() {
    return SignatureMethod.IN_SYSTEM;
  }

  @Override
  public Evidence accept(Signing signing, Instant now) {
    var id = ((Confirmation) signing.proof()).id();
    if (id == null) {
      throw new Invalid("signature/confirmation-needed", "confirmation");
    }
    var loginAt =
        confirmations.use(
            id, actor.get().account(), signing.subject(), signing.contentHash(), login.get(), now);
    var today = LocalDate.ofInstant(now, clock.getZone());
    var findings = new Findings();
    findings.passed(Criterion.CONFIRMATION, RussianDates.moment(loginAt));
    Authority.of(signing, today, findings);
    return new Evidence(today, null, findings.soundReport());
  }
}
