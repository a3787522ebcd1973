package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.run.ConfirmRun;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.sitting.SittingKind;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/** The way of a run to the commission and back with a protocol. */
@ApplicationScoped
public class RunConfirmation {

  private Runs runs;
  private RunStore store;
  private Decisions decisions;
  private SittingStore sittings;
  private DatabaseClock time;

  protected RunConfirmation() {
    // for the container
  }

  @Inject
  public RunConfirmation(
      Runs runs, RunStore store, Decisions decisions, SittingStore sittings, DatabaseClock time) {
    this.runs = runs;
    this.store = store;
    this.decisions = decisions;
    this.sittings = sittings;
    this.time = time;
  }

  /** Lays a run before the commission, in place of one that lay there. */
  public void propose(SelectionRun run, Actor by) {
    var at = time.now();
    runs.mustBeFresh(run, store.lines(run.id()));
    supersede(run.level(), RunStage.PROPOSED, at);
    run.propose(by, at);
  }

  /** Decides about everybody, in place of a run that did so before. */
  public void confirm(SelectionRun run, ConfirmRun typed, Actor by) {
    var at = time.now();
    var command = bySitting(run.level(), typed);
    mustNameTheProtocol(command, at);
    var lines = store.lines(run.id());
    runs.mustBeFresh(run, lines);
    var decided = runs.decide(run, lines, command);
    if (supersede(run.level(), RunStage.CONFIRMED, at)) {
      decisions.leave(run.level(), Texts.of("reserve.run.superseded", run.number()), by, at);
    }
    run.confirm(command, decided, by, at);
    store.flush();
    decisions.enter(run, lines, by, at);
  }

  /** Nothing is typed again that the secretary wrote; another day of the same number is a slip. */
  private ConfirmRun bySitting(LevelRef level, ConfirmRun typed) {
    if (typed.protocol().isEmpty() && typed.date() == null) {
      return sittings
          .newest(level, SittingKind.SELECTION)
          .map(one -> typed.under(one.number(), one.date()))
          .orElse(typed);
    }
    sittings
        .numbered(level, typed.protocol())
        .filter(one -> !one.date().equals(typed.date()))
        .ifPresent(
            one -> {
              throw new Conflict("reserve/sitting-date", one.number(), one.date());
            });
    return typed;
  }

  private void mustNameTheProtocol(ConfirmRun command, Instant at) {
    if (command.protocol().isEmpty()) {
      throw new Invalid("reserve/run-protocol-missing", "protocol");
    }
    if (command.date() == null || command.date().isAfter(time.dayOf(at))) {
      throw new Invalid("reserve/run-protocol-date", "date");
    }
  }

  /** Written at once, for two runs are never at such a stage together. */
  private boolean supersede(LevelRef level, RunStage stage, Instant at) {
    var before = store.at(level, stage);
    before.ifPresent(earlier -> earlier.supersede(at));
    store.flush();
    return before.isPresent();
  }
}
