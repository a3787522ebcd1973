package ru.rsnms.agreement.model;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.MIN_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.talk.TalkAction;
import ru.rsnms.agreement.talk.TalkActionState;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/** Who may do what with an agreement on the table, and why not. */
@ApplicationScoped
public class TalkGuards {

  private AgreementSight sight;
  private CurrentActor actor;

  protected TalkGuards() {
    // for the container
  }

  @Inject
  public TalkGuards(AgreementSight sight, CurrentActor actor) {
    this.sight = sight;
    this.actor = actor;
  }

  /** Throws the reason if the action is closed to the caller. */
  void require(TalkAction action, Talk talk) {
    closed(action, talk)
        .ifPresent(
            reason -> {
              throw reason;
            });
  }

  /** The party that the caller speaks for; refuses who speaks for none. */
  AgreementParty own(Talk talk) {
    return sight.own(talk.parties()).orElseThrow(() -> new Forbidden("agreement/not-a-party"));
  }

  /** All actions with their reasons. */
  List<TalkActionState> states(Talk talk) {
    return Arrays.stream(TalkAction.values())
        .map(
            action -> new TalkActionState(action, closed(action, talk).map(Texts::of).orElse(null)))
        .toList();
  }

  Optional<Refusal> closed(TalkAction action, Talk talk) {
    return switch (action) {
      case PROPOSE, REFUSE -> foreign(talk).or(() -> notOpen(talk));
      case ANSWER -> foreign(talk).or(() -> notOpen(talk)).or(() -> nothingToAnswer(talk));
      case ACCEPT -> foreign(talk).or(() -> notOpen(talk)).or(() -> notAcceptable(talk));
      case ENTER -> notWriter().or(() -> notOpen(talk)).or(() -> nothingToEnter(talk));
    };
  }

  private Optional<Refusal> foreign(Talk talk) {
    return sight.own(talk.parties()).isPresent()
        ? Optional.empty()
        : Optional.of(new Forbidden("agreement/not-a-party"));
  }

  /** The ministry or the institute makes the versions. */
  private Optional<Refusal> notWriter() {
    return mayWrite() ? Optional.empty() : Optional.of(new Forbidden("agreement/not-the-writer"));
  }

  private boolean mayWrite() {
    var caller = actor.get();
    return caller.scope().isRegion() && (caller.has(MIN_OFFICER) || caller.has(INST_CENTER));
  }

  /** May the caller offer to all what one has achieved? The ministry does. */
  boolean mayOffer() {
    return actor.get().scope().isRegion() && actor.get().has(MIN_OFFICER);
  }

  private static Optional<Refusal> notOpen(Talk talk) {
    return talk.isOpen()
        ? Optional.empty()
        : Optional.of(new Conflict("agreement/not-negotiated", talk.agreement().stage()));
  }

  private Optional<Refusal> nothingToAnswer(Talk talk) {
    return sight.own(talk.parties()).filter(own -> !talk.waitingFor(own).isEmpty()).isPresent()
        ? Optional.empty()
        : Optional.of(new Conflict("agreement/nothing-to-answer"));
  }

  private Optional<Refusal> notAcceptable(Talk talk) {
    var alive = talk.alive().size();
    if (alive > 0) {
      return Optional.of(new Conflict("agreement/proposals-alive", alive));
    }
    var number = talk.agreement().currentNumber();
    return sight.own(talk.parties()).filter(own -> own.accepts(number)).isPresent()
        ? Optional.of(new Conflict("agreement/accepted-already", number))
        : Optional.empty();
  }

  private static Optional<Refusal> nothingToEnter(Talk talk) {
    return talk.toEnter().isEmpty()
        ? Optional.of(new Conflict("agreement/nothing-to-enter"))
        : Optional.empty();
  }
}
