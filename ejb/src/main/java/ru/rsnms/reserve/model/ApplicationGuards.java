package ru.rsnms.reserve.model;

import java.time.LocalDate;
import java.util.Collections;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;

/** Who sees an application, and when applications are taken. */
public final class ApplicationGuards {

  private ApplicationGuards() {}

  /**
   * May the actor see the application? The candidate always; staff once it was submitted, within
   * their territory.
   *
   * @param competes does the actor take part in the same season? Then it is no business of his
   */
  public static boolean sees(Application application, Actor actor, boolean competes) {
    return application.isOf(actor)
        || !competes
            && application.number().isPresent()
            && !Collections.disjoint(actor.roles(), ReserveRoles.APPLICATION_READERS)
            && actor.scope().covers(application.place());
  }

  /**
   * Refuses outside of the term of the season.
   *
   * @param today by the clock of the database, in the region
   */
  public static void requireTaking(Season season, LocalDate today) {
    var term = season.applications();
    if (today.isAfter(term.to())) {
      throw new Conflict("reserve/application-late", term.to());
    }
    if (season.stage() != SeasonStage.RUNNING || today.isBefore(term.from())) {
      throw new Conflict("reserve/application-not-taken", term.from(), term.to());
    }
  }
}
