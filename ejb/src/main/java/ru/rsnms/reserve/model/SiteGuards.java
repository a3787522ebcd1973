package ru.rsnms.reserve.model;

import java.util.Collections;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Role;

/** Who chooses sites and leads the levels 2 and 3, and who sees what of it. */
public final class SiteGuards {

  private SiteGuards() {}

  static boolean keeps(Actor actor) {
    return actor.has(Role.INST_RESERVE) && actor.scope().isRegion();
  }

  /** Refuses whoever is not the institute's staff for the reserve. */
  public static void requireKeeper(Actor actor) {
    if (!keeps(actor)) {
      throw new Forbidden("reserve/site-not-the-keeper");
    }
  }

  /** May the actor see figures and sites of organisations at that place? */
  static boolean sees(Place place, Actor actor) {
    return actor.scope().covers(place)
        && !Collections.disjoint(actor.roles(), ReserveRoles.APPLICATION_READERS);
  }

  /** Refuses while no order put the rules into force, and after the season's end. */
  public static void requireRunning(Season season) {
    var stage = season.stage();
    if (stage != SeasonStage.APPROVED && stage != SeasonStage.RUNNING) {
      throw new Conflict("reserve/site-season", stage);
    }
  }
}
