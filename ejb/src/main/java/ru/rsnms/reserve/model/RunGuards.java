package ru.rsnms.reserve.model;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.run.RunAction;
import ru.rsnms.reserve.run.RunActionState;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/**
 * Who may do what to a run now, and why not: the institute proposes, the commission's chair
 * confirms, never the same person, and nobody it is about.
 */
@ApplicationScoped
public class RunGuards {

  private RunStore runs;
  private PersonDirectory people;

  protected RunGuards() {
    // for the container
  }

  @Inject
  public RunGuards(RunStore runs, PersonDirectory people) {
    this.runs = runs;
    this.people = people;
  }

  /** Throws the reason if the action is closed to the actor. */
  public void require(RunAction action, SelectionRun run, Level level, Actor actor) {
    closed(action, run, level, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** All actions with their reasons. */
  public List<RunActionState> states(SelectionRun run, Level level, Actor actor) {
    return Arrays.stream(RunAction.values())
        .map(
            action ->
                new RunActionState(
                    action, closed(action, run, level, actor).map(Texts::of).orElse(null)))
        .toList();
  }

  private Optional<Refusal> closed(RunAction action, SelectionRun run, Level level, Actor actor) {
    return switch (action) {
      case PROPOSE ->
          holding(INST_RESERVE, actor)
              .or(() -> contending(run, actor))
              .or(() -> at(run, RunStage.SIMULATED))
              .or(() -> open(level));
      case CONFIRM ->
          holding(COMMISSION_CHAIR, actor)
              .or(() -> own(run, actor))
              .or(() -> contending(run, actor))
              .or(() -> at(run, RunStage.PROPOSED))
              .or(() -> open(level));
    };
  }

  private static Optional<Refusal> holding(String role, Actor actor) {
    return actor.has(role) && actor.scope().isRegion()
        ? Optional.empty()
        : Optional.of(new Forbidden("reserve/run-not-yours", Texts.of("role." + role)));
  }

  private static Optional<Refusal> own(SelectionRun run, Actor actor) {
    return run.isRunBy(actor.account())
        ? Optional.of(new Forbidden("reserve/run-own"))
        : Optional.empty();
  }

  private Optional<Refusal> contending(SelectionRun run, Actor actor) {
    return people
        .byAccount(actor.account())
        .filter(person -> runs.isAbout(run.id(), person.id()))
        .map(person -> new Forbidden("reserve/run-contender"));
  }

  private static Optional<Refusal> at(SelectionRun run, RunStage needed) {
    return run.stage() == needed
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/run-not-at", needed, run.stage()));
  }

  private static Optional<Refusal> open(Level level) {
    return level.isOpenToRuns()
        ? Optional.empty()
        : Optional.of(
            new Conflict("reserve/run-not-at-stage", LevelStage.UNDER_REVIEW, level.stage()));
  }
}
