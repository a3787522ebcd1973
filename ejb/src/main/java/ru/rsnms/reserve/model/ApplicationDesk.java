package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.TestState;
import ru.rsnms.reserve.model.ApplicationGuards.Situation;
import ru.rsnms.shared.CurrentActor;

/** Takes an application for a change: held, seen as it is, and the change open to the caller. */
@ApplicationScoped
public class ApplicationDesk {

  private ApplicationStore applications;
  private SeasonStore seasons;
  private SeasonDates dates;
  private Instance<TestParts> tests;
  private DatabaseClock time;
  private CurrentActor actor;

  protected ApplicationDesk() {
    // for the container
  }

  @Inject
  public ApplicationDesk(
      ApplicationStore applications,
      SeasonStore seasons,
      SeasonDates dates,
      Instance<TestParts> tests,
      DatabaseClock time,
      CurrentActor actor) {
    this.applications = applications;
    this.seasons = seasons;
    this.dates = dates;
    this.tests = tests;
    this.time = time;
    this.actor = actor;
  }

  /**
   * The application until the end of the transaction; refused if the action is closed to the
   * caller, or the copy seen is an old one.
   */
  public Application taken(ApplicationAction action, ApplicationId id, long seen) {
    var application = applications.getForUpdate(id);
    ApplicationGuards.require(action, application, situation(application));
    application.mustBeSeenAt(seen);
    return application;
  }

  /** What decides about actions at this moment. */
  public Situation situation(Application application) {
    var season = seasons.get(application.season());
    return new Situation(
        season,
        dates.of(season.id()),
        time.dayOf(time.now()),
        actor.get(),
        applications.takesPart(season.id(), actor.get()));
  }

  /** The candidate has changed something: who else looks at an old copy will be told. */
  public long edited(Application application, Instant at) {
    application.edited(actor.get(), at);
    applications.flush();
    return application.version();
  }

  /** When the candidate can write into it no more, whatever is begun by then. */
  public Instant closing(Application application) {
    return time.endOf(ApplicationGuards.lastDay(application, situation(application)));
  }

  public TestState test(Application application) {
    return tests.isResolvable() ? tests.get().of(application.id().value()) : TestState.NOT_SET;
  }
}
