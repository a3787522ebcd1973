package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Role;

/**
 * Who works with the test: the institute's staff for the reserve keeps it, the chair and the
 * auditor read results. Whoever competes in a season has no business with its test.
 */
@ApplicationScoped
public class TestGuards {

  private ApplicationStore applications;
  private CurrentActor actor;

  protected TestGuards() {
    // for the container
  }

  @Inject
  public TestGuards(ApplicationStore applications, CurrentActor actor) {
    this.applications = applications;
    this.actor = actor;
  }

  /** Versions are loaded and published by the keeper only. */
  public void requireKeeper() {
    if (!keeps(actor.get())) {
      throw new Forbidden("reserve/test-not-the-keeper");
    }
  }

  /** The test of a season is kept by the keeper who does not compete in it. */
  public void requireKeeper(SeasonId season) {
    requireKeeper();
    requireNoPart(season);
  }

  /** Results are read by a few, none of whom competes. */
  public void requireReader(SeasonId season) {
    if (!reads(actor.get())) {
      throw new Forbidden("reserve/test-not-a-reader");
    }
    requireNoPart(season);
  }

  /** An attempt is annulled by the keeper or the chair. */
  public void requireAnnulling(SeasonId season) {
    var caller = actor.get();
    if (!keeps(caller) && !(caller.scope().isRegion() && caller.has(Role.COMMISSION_CHAIR))) {
      throw new Forbidden("reserve/test-not-the-keeper");
    }
    requireNoPart(season);
  }

  /** May the caller keep the test of the season? */
  public boolean keeps(SeasonId season) {
    return keeps(actor.get()) && !applications.takesPart(season, actor.get());
  }

  private void requireNoPart(SeasonId season) {
    if (applications.takesPart(season, actor.get())) {
      throw new Forbidden("reserve/test-own-season");
    }
  }

  private static boolean keeps(Actor caller) {
    return caller.has(Role.INST_RESERVE) && caller.scope().isRegion();
  }

  private static boolean reads(Actor caller) {
    return caller.scope().isRegion()
        && !Collections.disjoint(caller.roles(), ReserveRoles.TEST_READERS);
  }
}
