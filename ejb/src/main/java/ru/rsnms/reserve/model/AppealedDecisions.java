package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.appeal.AppealCard.Ruling;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;

/** What an appeal does to the decision it is against. */
@ApplicationScoped
public class AppealedDecisions {

  private DecisionStore store;
  private Decisions decisions;
  private LevelStore levels;
  private PersonDirectory people;
  private CurrentActor actor;

  protected AppealedDecisions() {
    // for the container
  }

  @Inject
  public AppealedDecisions(
      DecisionStore store,
      Decisions decisions,
      LevelStore levels,
      PersonDirectory people,
      CurrentActor actor) {
    this.store = store;
    this.decisions = decisions;
    this.levels = levels;
    this.people = people;
    this.actor = actor;
  }

  /**
   * A published decision about the caller, held until the end of the transaction; another's looks
   * as if it did not exist.
   */
  public Decision ownForUpdate(DecisionId id) {
    var own =
        store
            .find(id)
            .filter(one -> one.stage() != DecisionStage.VOID)
            .filter(this::isAboutCaller)
            .orElseThrow(AppealedDecisions::unknown);
    if (!levels.getForUpdate(own.level()).isPublished()) {
      throw unknown();
    }
    store.refresh(own);
    return own;
  }

  private static NotFound unknown() {
    return new NotFound("reserve/decision-not-found");
  }

  private boolean isAboutCaller(Decision decision) {
    return people
        .byAccount(actor.get().account())
        .filter(person -> person.id().equals(decision.person()))
        .isPresent();
  }

  /** The decision is disputed. */
  public void appealed(Appeal appeal, Actor by, Instant at) {
    decisions.appeal(store.get(appeal.decision()), by, at);
  }

  /** Withdrawn or not considered: nothing changes. */
  public void stands(Appeal appeal, Actor by, Instant at) {
    var why = Texts.of(appeal.stage());
    decisions.answer(
        store.get(appeal.decision()), false, Texts.of("reserve.appeal.over", why), by, at);
  }

  /** The commission has decided. */
  public void decided(Appeal appeal, Actor by, Instant at) {
    var ruling = appeal.ruling().orElseThrow();
    var decision = store.get(appeal.decision());
    if (decision.passed() && !ruling.satisfied()) {
      throw new Conflict("reserve/appeal-team-passed");
    }
    decisions.answer(decision, ruling.satisfied(), words(appeal, ruling), by, at);
  }

  private static String words(Appeal appeal, Ruling ruling) {
    return Texts.of("reserve.appeal.over", Texts.of(appeal.stage()))
        + ", "
        + SelectionRun.protocol(ruling.protocol(), ruling.date());
  }
}
