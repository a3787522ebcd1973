package ru.rsnms.agreement.model;

import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.signing.SigningAction;
import ru.rsnms.agreement.signing.SigningActionState;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/** Who may do what with an agreed text now, and why not. */
@ApplicationScoped
public class SigningGuards {

  private AgreementSight sight;
  private SigningPowers powers;
  private CurrentActor actor;

  protected SigningGuards() {
    // for the container
  }

  @Inject
  public SigningGuards(AgreementSight sight, SigningPowers powers, CurrentActor actor) {
    this.sight = sight;
    this.powers = powers;
    this.actor = actor;
  }

  /** Throws the reason if the action is closed to the caller. */
  void require(SigningAction action, Signing signing) {
    closed(action, signing)
        .ifPresent(
            reason -> {
              throw reason;
            });
  }

  /** The party that the caller speaks for; refuses who speaks for none. */
  AgreementParty own(Signing signing) {
    return sight.own(signing.parties()).orElseThrow(() -> new Forbidden("agreement/not-a-party"));
  }

  /** All actions with their reasons. */
  List<SigningActionState> states(Signing signing) {
    return Arrays.stream(SigningAction.values())
        .map(
            action ->
                new SigningActionState(action, closed(action, signing).map(Texts::of).orElse(null)))
        .toList();
  }

  private Optional<Refusal> closed(SigningAction action, Signing signing) {
    return switch (action) {
      case BEGIN ->
          role(MIN_OFFICER)
              .or(() -> to(AgreementStage.SIGNING, signing))
              .or(() -> partyGone(signing));
      case SIGN ->
          foreign(signing)
              .or(() -> notSigned(signing))
              .or(() -> signedAlready(signing))
              .or(() -> notItsTurn(signing))
              .or(() -> partyGone(signing));
      case REFUSE ->
          foreign(signing).or(() -> notUnderWay(signing)).or(() -> powers.none(own(signing)));
      case TAKE_BACK, CANCEL -> role(MIN_OFFICER).or(() -> notUnderWay(signing));
      case REGISTER -> role(MIN_LEGAL).or(() -> notToRegister(signing));
    };
  }

  private Optional<Refusal> role(String role) {
    var caller = actor.get();
    return caller.has(role) && caller.scope().isRegion()
        ? Optional.empty()
        : Optional.of(new Forbidden("agreement/not-for-your-role"));
  }

  private Optional<Refusal> foreign(Signing signing) {
    return sight.own(signing.parties()).isPresent()
        ? Optional.empty()
        : Optional.of(new Forbidden("agreement/not-a-party"));
  }

  private static Optional<Refusal> to(AgreementStage next, Signing signing) {
    var stage = signing.agreement().stage();
    return stage.canBecome(next)
        ? Optional.empty()
        : Optional.of(new Conflict("agreement/stage", stage, next));
  }

  private static Optional<Refusal> notSigned(Signing signing) {
    var stage = signing.agreement().stage();
    return stage == AgreementStage.SIGNING
        ? Optional.empty()
        : Optional.of(new Conflict("agreement/not-signing", stage));
  }

  private static Optional<Refusal> notUnderWay(Signing signing) {
    return signing.isUnderWay()
        ? Optional.empty()
        : Optional.of(new Conflict("agreement/not-signing", signing.agreement().stage()));
  }

  private Optional<Refusal> signedAlready(Signing signing) {
    var own = own(signing);
    return own.state() == PartyState.SIGNED
        ? Optional.of(new Conflict("agreement/party-signed", own.signatoryName(), own.signedOn()))
        : Optional.empty();
  }

  private Optional<Refusal> notItsTurn(Signing signing) {
    var own = own(signing);
    if (signing.isTurnOf(own)) {
      return Optional.empty();
    }
    var before = signing.waiting().stream().map(AgreementParty::name).toList();
    return Optional.of(new Conflict("agreement/not-your-turn", String.join(", ", before)));
  }

  /** An organisation that was closed or merged signs nothing; nor do the others with it. */
  private Optional<Refusal> partyGone(Signing signing) {
    return signing.parties().stream().flatMap(one -> powers.gone(one).stream()).findFirst();
  }

  private static Optional<Refusal> notToRegister(Signing signing) {
    var agreement = signing.agreement();
    return switch (agreement.stage()) {
      case SIGNED, IN_FORCE, EXPIRED, TERMINATED ->
          agreement.number() == null
              ? Optional.empty()
              : Optional.of(new Conflict("agreement/registered-already", agreement.number()));
      case DRAFT, INTERNAL_APPROVAL, SENT, NEGOTIATING, AGREED, SIGNING, REFUSED, CANCELLED ->
          Optional.of(new Conflict("agreement/not-signed-by-all"));
    };
  }
}
