package ru.rsnms.amendment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.rsnms.amendment.ActRef;
import ru.rsnms.amendment.ActState;
import ru.rsnms.amendment.ActStatus;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.IssuedAmendments;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.model.wording.EntryGrammar;
import ru.rsnms.document.Ending;
import ru.rsnms.document.IssuedAct;
import ru.rsnms.document.IssuedActs;

/** The life of an issued act in time: when it is in force, and with which amendments. */
@ApplicationScoped
public class ActTimeline {

  private AmendmentStore amendments;
  private IssuedActs acts;

  protected ActTimeline() {
    // for the container
  }

  @Inject
  public ActTimeline(AmendmentStore amendments, IssuedActs acts) {
    this.amendments = amendments;
    this.acts = acts;
  }

  public static ActRef ref(IssuedAct act) {
    return new ActRef(act.id(), act.kind(), act.date(), act.number());
  }

  /**
   * Amendments of the act that have a first day in force. Those of an act that was repealed later
   * stay: the repeal of an amending act brings no old wording back.
   */
  public List<IssuedAmendments> amendmentsOf(IssuedAct act) {
    return amendments.of(act.id()).stream()
        .filter(one -> one.stage() == AmendmentStage.ISSUED)
        .flatMap(this::issued)
        .toList();
  }

  private Stream<IssuedAmendments> issued(AmendingAct one) {
    return acts.find(one.order()).stream()
        .flatMap(
            by ->
                firstDay(one, by)
                    .map(from -> new IssuedAmendments(ref(by), from, one.instructions()))
                    .stream());
  }

  /** An act that lost its force before it had any never changed anything. */
  private static Optional<LocalDate> firstDay(AmendingAct one, IssuedAct by) {
    return one.entry()
        .firstDay(by.date(), by.publishedOn())
        .filter(from -> by.ending() == null || by.ending().on().isAfter(from));
  }

  /** First day of amendments in force; empty while they wait for a number or a publication. */
  public Optional<LocalDate> firstDay(AmendingAct one) {
    return acts.find(one.order()).flatMap(by -> firstDay(one, by));
  }

  /** First day of the act itself; empty while it waits for its publication. */
  public static Optional<LocalDate> firstDay(IssuedAct act) {
    return EntryGrammar.read(act.text())
        .orElseGet(EntryIntoForce::onSigning)
        .firstDay(act.date(), act.publishedOn());
  }

  public Edition edition(IssuedAct act, LocalDate day) {
    return Editions.on(act.text(), amendmentsOf(act), day);
  }

  /** The text with everything that is known, whenever it enters into force. */
  public Edition latest(IssuedAct act) {
    return edition(act, LocalDate.MAX);
  }

  public ActStatus status(IssuedAct act, LocalDate day) {
    var all = amendmentsOf(act);
    var edition = Editions.on(act.text(), all, day);
    var from = firstDay(act).orElse(null);
    var until = act.ending() == null ? null : act.ending().on();
    var state = state(edition, from, until, day);
    return new ActStatus(
        ref(act), state, day, from, edition.acts(), lastTurn(all, day), until, endedBy(act));
  }

  private ActRef endedBy(IssuedAct act) {
    return Optional.ofNullable(act.ending())
        .map(Ending::by)
        .flatMap(acts::find)
        .map(ActTimeline::ref)
        .orElse(null);
  }

  /**
   * The first of the acts in force, or to be in force, that repeal the act; empty where none does.
   * The repeal of a repealing act revives nothing, unless it came before the repeal itself.
   */
  public Optional<Ending> repeal(IssuedAct act) {
    return amendmentsOf(act).stream()
        .filter(ActTimeline::revokes)
        .min(Editions.BY_FORCE)
        .map(by -> new Ending(by.from(), by.act().order()));
  }

  private static boolean revokes(IssuedAmendments by) {
    return by.instructions().stream().anyMatch(one -> one.operation() == Operation.REVOKE_ACT);
  }

  private static ActState state(Edition edition, LocalDate from, LocalDate until, LocalDate day) {
    if (until != null && !until.isAfter(day)) {
      return ActState.NO_LONGER_IN_FORCE;
    }
    if (from == null || from.isAfter(day)) {
      return ActState.NOT_YET_IN_FORCE;
    }
    return edition.acts().isEmpty() ? ActState.IN_FORCE : ActState.AMENDED;
  }

  private static LocalDate lastTurn(List<IssuedAmendments> all, LocalDate day) {
    return Editions.turningDays(all).stream()
        .filter(turn -> !turn.isAfter(day))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
