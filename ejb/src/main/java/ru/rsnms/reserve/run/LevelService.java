package ru.rsnms.reserve.run;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_PRESS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Collectors;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.ActStore;
import ru.rsnms.reserve.model.AppealTerms;
import ru.rsnms.reserve.model.ApplicationStore;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.Decisions;
import ru.rsnms.reserve.model.Level;
import ru.rsnms.reserve.model.LevelGuards;
import ru.rsnms.reserve.model.LevelStore;
import ru.rsnms.reserve.model.TeamOutcomes;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/** A level goes from the first application to the final list, and only by two persons back. */
@Stateless
public class LevelService {

  private LevelStore levels;
  private LevelGuards guards;
  private Decisions decisions;
  private TeamOutcomes teams;
  private ActStore acts;
  private AppealTerms terms;
  private ApplicationStore applications;
  private DatabaseClock time;
  private CurrentActor actor;

  protected LevelService() {
    // for the container
  }

  @Inject
  public LevelService(
      LevelStore levels,
      LevelGuards guards,
      Decisions decisions,
      TeamOutcomes teams,
      ActStore acts,
      AppealTerms terms,
      ApplicationStore applications,
      DatabaseClock time,
      CurrentActor actor) {
    this.levels = levels;
    this.guards = guards;
    this.decisions = decisions;
    this.teams = teams;
    this.acts = acts;
    this.terms = terms;
    this.applications = applications;
    this.time = time;
    this.actor = actor;
  }

  /** The level takes applications. */
  @Audited("reserve.run.open-level")
  @RolesAllowed(INST_RESERVE)
  public void open(SeasonId season, int number, long version) {
    taken(LevelAction.OPEN, season, number, version).open(actor.get(), time.now());
  }

  /** Settles the last days of the projects and of their experts. */
  @Audited("reserve.run.settle-level-days")
  @RolesAllowed(INST_RESERVE)
  public void settle(@NotNull @Valid SetLevelDays days) {
    var level = taken(LevelAction.DATES, days.season(), days.level(), days.version());
    if (!days.reviewTo().isAfter(days.workTo())) {
      throw new Invalid("reserve/run-days-order", "reviewTo", days.workTo());
    }
    level.settle(days.workTo(), days.reviewTo());
  }

  /** The term is over; tickets to the season that nobody came with to level 1 expire. */
  @Audited("reserve.run.close-level")
  @RolesAllowed(INST_RESERVE)
  public void close(SeasonId season, int number, long version) {
    var level = taken(LevelAction.CLOSE, season, number, version);
    var now = time.now();
    level.close(actor.get(), now);
    if (level.ref().unit() != Unit.PERSON) {
      return;
    }
    var candidates =
        applications.handedIn(season).stream()
            .map(one -> one.person().value())
            .collect(Collectors.toSet());
    decisions.expireTickets(level.ref(), candidates, actor.get(), now);
  }

  /** Everybody's admission is decided, the experts' work begins. */
  @Audited("reserve.run.review-level")
  @RolesAllowed(INST_RESERVE)
  public void review(SeasonId season, int number, long version) {
    taken(LevelAction.REVIEW, season, number, version).review(actor.get(), time.now());
  }

  /** The preliminary list of the confirmed run is published; this opens the appeals. */
  @Audited("reserve.run.publish-level")
  @RolesAllowed({INST_RESERVE, MIN_PRESS})
  public void publish(SeasonId season, int number, long version) {
    var level = taken(LevelAction.PUBLISH, season, number, version);
    var now = time.now();
    decisions.publish(level.ref(), actor.get(), now);
    level.publish(terms.openedAt(now, season), actor.get(), now);
  }

  /** The appeals are over: the decisions are final, with all that hangs on them. */
  @Audited("reserve.run.finish-level")
  @RolesAllowed(INST_RESERVE)
  public void finish(SeasonId season, int number, long version) {
    var level = taken(LevelAction.FINISH, season, number, version);
    var now = time.now();
    level.finish(actor.get(), now);
    decisions.finish(level.ref(), actor.get(), now);
    teams.follow(level.ref(), actor.get(), now);
  }

  /** Asks to take the final list back, with the reason; another person has to agree. */
  @Audited("reserve.run.ask-level-back")
  @RolesAllowed({INST_RESERVE, COMMISSION_CHAIR})
  public void askBack(SeasonId season, int number, long version, String reason) {
    var level = taken(LevelAction.ASK_BACK, season, number, version);
    if (reason == null || reason.isBlank()) {
      throw new Invalid("reserve/run-back-reason", "reason");
    }
    level.askBack(reason.strip(), actor.get(), time.now());
  }

  /**
   * The second person agrees; the list can be changed and has to be published anew. Orders of the
   * reserve are held first, as their signing and registration do, so that none is signed meanwhile.
   */
  @Audited("reserve.run.take-level-back")
  @RolesAllowed({INST_RESERVE, COMMISSION_CHAIR})
  public void goBack(SeasonId season, int number, long version) {
    acts.holdOrders(season, number);
    var level = taken(LevelAction.GO_BACK, season, number, version);
    var now = time.now();
    var reason = level.back().orElseThrow().reason();
    decisions.goBack(level.ref(), reason, actor.get(), now);
    teams.goBack(level.ref(), reason, actor.get(), now);
    level.goBack(actor.get(), now);
  }

  private Level taken(LevelAction action, SeasonId season, int number, long seen) {
    var level = levels.getForUpdate(new LevelRef(season, number));
    guards.require(action, level, actor.get());
    level.mustBeSeenAt(seen);
    return level;
  }
}
