package ru.rsnms.reserve.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.RunCards;
import ru.rsnms.reserve.model.RunSight;
import ru.rsnms.reserve.model.RunStore;
import ru.rsnms.reserve.model.WhatIfs;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/** Reads levels, runs and what-ifs; who competes in a season sees no more than everybody does. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class RunQueries {

  private RunCards cards;
  private RunStore runs;
  private WhatIfs whatIfs;
  private RunSight sight;

  protected RunQueries() {
    // for the container
  }

  @Inject
  public RunQueries(RunCards cards, RunStore runs, WhatIfs whatIfs, RunSight sight) {
    this.cards = cards;
    this.runs = runs;
    this.whatIfs = whatIfs;
    this.sight = sight;
  }

  /** The stage and the dates for everybody, runs and figures for the staff. */
  public LevelCard level(@NotNull SeasonId season, int number) {
    return cards.of(new LevelRef(season, number));
  }

  public RunCard open(@NotNull RunId id) {
    return cards.of(runs.get(id));
  }

  /** Contenders in the order of the run. */
  public Page<RunRow> rows(@NotNull RunId id, @NotNull PageRequest request) {
    return cards.rows(runs.get(id), request);
  }

  /** Who would enter and who would leave under other rules; changes nothing. */
  public WhatIfCard whatIf(@NotNull SeasonId season, int number, @NotNull WhatIfRules wanted) {
    var level = LevelRef.ofPeople(season, number);
    if (!sight.seesRuns(level)) {
      throw new Forbidden("reserve/run-not-shown");
    }
    return whatIfs.of(level, wanted);
  }
}
