package ru.rsnms.reserve.model;

import java.util.Collections;
import ru.rsnms.reserve.cadre.CadreRoles;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

/** Who keeps which reserve, and who sees what of it. */
public final class CadreGuards {

  private CadreGuards() {}

  /** The region's reserve is the institute's to keep, a municipal one its officer's. */
  public static boolean keeps(ReserveRef reserve, Actor actor) {
    return reserve.isRegional()
        ? actor.has(Role.INST_RESERVE) && actor.scope().isRegion()
        : actor.has(Role.MUN_OFFICER)
            && actor.scope().codeIf(Scope.Kind.MUNICIPALITY).equals(reserve.code());
  }

  /**
   * Refuses whoever does not keep the reserve; another municipality's does not exist for who works
   * in one.
   */
  public static void requireKeeper(ReserveRef reserve, Actor actor) {
    requireSight(reserve, actor);
    if (!keeps(reserve, actor)) {
      throw reserve.isRegional()
          ? new Forbidden("reserve/cadre-not-the-keeper")
          : new Forbidden("reserve/cadre-not-the-officer");
    }
  }

  /** Refuses whoever may not see orders about the reserve. */
  public static void requireSight(ReserveRef reserve, Actor actor) {
    if (!seesActs(reserve, actor)) {
      throw new NotFound("reserve/cadre-not-found");
    }
  }

  /** May the actor see the stay of somebody else? */
  static boolean sees(ReserveEntry entry, Actor actor) {
    var scope = actor.scope();
    return reads(actor)
        && (scope.covers(entry.place())
            || scope.codeIf(Scope.Kind.MUNICIPALITY).equals(entry.reserve().code()));
  }

  /** May the actor see orders about a reserve? They name many people at once. */
  static boolean seesActs(ReserveRef reserve, Actor actor) {
    var scope = actor.scope();
    return reads(actor)
        && (scope.isRegion()
            || !reserve.isRegional()
                && scope.codeIf(Scope.Kind.MUNICIPALITY).equals(reserve.code()));
  }

  /** The institute for the region, a municipality's officer for its own organisations. */
  static boolean keepsVacancies(Place place, Actor actor) {
    var region = actor.has(Role.INST_RESERVE) && actor.scope().isRegion();
    var local =
        actor.has(Role.MUN_OFFICER)
            && actor.scope().kind() == Scope.Kind.MUNICIPALITY
            && actor.scope().covers(place);
    return region || local;
  }

  /** Refuses whoever has nothing to do with the vacancies of a place. */
  static void requireVacancies(Place place, Actor actor) {
    if (!keepsVacancies(place, actor)) {
      throw new Forbidden("reserve/vacancy-not-yours");
    }
  }

  static boolean reads(Actor actor) {
    return !Collections.disjoint(actor.roles(), CadreRoles.READERS);
  }
}
