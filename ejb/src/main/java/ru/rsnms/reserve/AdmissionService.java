package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.Application;
import ru.rsnms.reserve.model.ApplicationDesk;
import ru.rsnms.reserve.model.ApplicationStore;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.SeasonDates;
import ru.rsnms.reserve.model.SeasonGuards;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.shared.CurrentActor;

/** The institute looks applications through; nobody does so in a season he takes part in. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class AdmissionService {

  private ApplicationStore applications;
  private ApplicationDesk desk;
  private SeasonStore seasons;
  private SeasonGuards guards;
  private SeasonDates dates;
  private DatabaseClock time;
  private CurrentActor actor;

  protected AdmissionService() {
    // for the container
  }

  @Inject
  public AdmissionService(
      ApplicationStore applications,
      ApplicationDesk desk,
      SeasonStore seasons,
      SeasonGuards guards,
      SeasonDates dates,
      DatabaseClock time,
      CurrentActor actor) {
    this.applications = applications;
    this.desk = desk;
    this.seasons = seasons;
    this.guards = guards;
    this.dates = dates;
    this.time = time;
    this.actor = actor;
  }

  @Audited("reserve.admit-application")
  public void admit(@NotNull ApplicationId id, long version) {
    taken(ApplicationAction.ADMIT, id, version).admit(actor.get(), time.now());
  }

  /** The candidate has to mend what the reason says. */
  @Audited("reserve.return-application")
  public void giveBack(@NotNull ApplicationId id, long version, String reason) {
    taken(ApplicationAction.RETURN, id, version).giveBack(reason, actor.get(), time.now());
  }

  @Audited("reserve.reject-application")
  public void reject(@NotNull ApplicationId id, long version, String reason) {
    taken(ApplicationAction.REJECT, id, version).reject(reason, actor.get(), time.now());
  }

  /** The proof of a contest's result was seen. */
  @Audited("reserve.judge-claim")
  public void judge(@NotNull @Valid JudgeClaim command) {
    var application = taken(ApplicationAction.JUDGE, command.application(), command.version());
    var now = time.now();
    applications.openForm(application).judge(command, actor.get(), now);
    desk.edited(application, now);
  }

  /** The commission stops the participation. */
  @Audited("reserve.disqualify-application")
  @RolesAllowed(COMMISSION_CHAIR)
  public void disqualify(@NotNull ApplicationId id, long version, String reason) {
    taken(ApplicationAction.DISQUALIFY, id, version).disqualify(reason, actor.get(), time.now());
  }

  /** Promises the days of level 1 to the candidates. */
  @Audited("reserve.settle-dates")
  public void settleDates(@NotNull @Valid SetSeasonDates command) {
    var season = seasons.get(command.season());
    guards.requireKeeping(season.place(), actor.get());
    season.mustBeSeenAt(command.version());
    dates.settle(season, command.days());
  }

  private Application taken(ApplicationAction action, ApplicationId id, long seen) {
    return desk.taken(action, id, seen);
  }
}
