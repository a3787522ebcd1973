package ru.rsnms.reserve.run;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.Level;
import ru.rsnms.reserve.model.LevelGuards;
import ru.rsnms.reserve.model.LevelStore;
import ru.rsnms.reserve.model.RunConfirmation;
import ru.rsnms.reserve.model.RunGuards;
import ru.rsnms.reserve.model.RunStore;
import ru.rsnms.reserve.model.Runs;
import ru.rsnms.reserve.model.SelectionRun;
import ru.rsnms.shared.CurrentActor;

/** Runs are computed and proposed by the institute, confirmed by the commission's protocol. */
@Stateless
public class RunService {

  private LevelStore levels;
  private LevelGuards levelGuards;
  private Runs runs;
  private RunStore store;
  private RunGuards guards;
  private RunConfirmation confirmation;
  private CurrentActor actor;

  protected RunService() {
    // for the container
  }

  @Inject
  public RunService(
      LevelStore levels,
      LevelGuards levelGuards,
      Runs runs,
      RunStore store,
      RunGuards guards,
      RunConfirmation confirmation,
      CurrentActor actor) {
    this.levels = levels;
    this.levelGuards = levelGuards;
    this.runs = runs;
    this.store = store;
    this.guards = guards;
    this.confirmation = confirmation;
    this.actor = actor;
  }

  /** Computes who passes and keeps it with all inputs; decides nothing yet. */
  @Audited("reserve.run.compute")
  @RolesAllowed(INST_RESERVE)
  public RunId compute(@NotNull SeasonId season, int number) {
    var level = levels.getForUpdate(new LevelRef(season, number));
    levelGuards.require(LevelAction.COMPUTE, level, actor.get());
    return runs.compute(level.ref(), actor.get()).id();
  }

  /** Lays a run before the commission, in place of one that lay there. */
  @Audited("reserve.run.propose")
  @RolesAllowed(INST_RESERVE)
  public void propose(@NotNull RunId id, long version) {
    var run = store.get(id);
    guards.require(RunAction.PROPOSE, run, locked(run), actor.get());
    run.mustBeSeenAt(version);
    confirmation.propose(run, actor.get());
  }

  /**
   * The commission's protocol confirms a run: its decisions are made. Refused to who ran it, to
   * whom it is about, where its inputs have changed, and while equals at the border are not parted.
   */
  @Audited("reserve.run.confirm")
  @RolesAllowed(COMMISSION_CHAIR)
  public void confirm(@NotNull @Valid ConfirmRun command) {
    var run = store.get(command.run());
    guards.require(RunAction.CONFIRM, run, locked(run), actor.get());
    run.mustBeSeenAt(command.version());
    confirmation.confirm(run, command, actor.get());
  }

  /** Runs of a level change one after the other; who waited sees what the other did. */
  private Level locked(SelectionRun run) {
    var level = levels.getForUpdate(run.level());
    store.refresh(run);
    return level;
  }
}
