package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.RunRoles;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Scope;

/**
 * Who sees what of a level. Nobody who competes in the season sees more than everybody does,
 * whatever the office.
 */
@ApplicationScoped
public class RunSight {

  private ApplicationStore applications;
  private CurrentActor actor;

  protected RunSight() {
    // for the container
  }

  @Inject
  public RunSight(ApplicationStore applications, CurrentActor actor) {
    this.applications = applications;
    this.actor = actor;
  }

  /** Runs, borders and what-ifs. */
  public boolean seesRuns(LevelRef level) {
    return holds(RunRoles.RUN_READERS) && actor.get().scope().isRegion() && !competes(level);
  }

  /** The caller's own part of the whole lists; {@code null} for those who see who passed only. */
  public Scope seesLists(LevelRef level) {
    var scope = actor.get().scope();
    var all = holds(RunRoles.LIST_READERS) && scope.isRegion();
    var own = holds(RunRoles.LOCAL_READERS) && !scope.isRegion();
    return (all || own) && !competes(level) ? scope : null;
  }

  private boolean holds(Set<String> roles) {
    return !Collections.disjoint(actor.get().roles(), roles);
  }

  private boolean competes(LevelRef level) {
    return applications.takesPart(level.season(), actor.get());
  }
}
