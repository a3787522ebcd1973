package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.CANDIDATE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.Application;
import ru.rsnms.reserve.model.ApplicationGuards;
import ru.rsnms.reserve.model.ApplicationStore;
import ru.rsnms.reserve.model.Candidates;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.TestParts;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;

/** What a candidate does with the own application. */
@Stateless
public class ApplicationService {

  private ApplicationStore applications;
  private SeasonStore seasons;
  private Candidates candidates;
  private Instance<TestParts> tests;
  private DatabaseClock time;
  private CurrentActor actor;

  protected ApplicationService() {
    // for the container
  }

  @Inject
  public ApplicationService(
      ApplicationStore applications,
      SeasonStore seasons,
      Candidates candidates,
      Instance<TestParts> tests,
      DatabaseClock time,
      CurrentActor actor) {
    this.applications = applications;
    this.seasons = seasons;
    this.candidates = candidates;
    this.tests = tests;
    this.time = time;
    this.actor = actor;
  }

  /**
   * Begins an application, or finds the one begun before.
   *
   * @return the only application of the caller in the season
   */
  @Audited("reserve.begin-application")
  @RolesAllowed(CANDIDATE)
  public ApplicationId begin(@NotNull SeasonId id) {
    var season = seasons.get(id);
    var candidate = candidates.of(actor.get());
    var begun = applications.begun(id, candidate.person());
    if (begun.isPresent()) {
      return begun.get().id();
    }
    var now = time.now();
    ApplicationGuards.requireTaking(season, time.dayOf(now));
    var application = new Application(id, candidate, actor.get(), now);
    applications.add(application);
    return application.id();
  }

  /**
   * Sends the application; a second click finds it sent.
   *
   * @return its number in the season
   */
  @Audited("reserve.submit-application")
  @RolesAllowed(CANDIDATE)
  public int submit(@NotNull ApplicationId id, long version) {
    var application = applications.ownForUpdate(id);
    if (application.stage() == ApplicationStage.SUBMITTED) {
      return application.number().orElseThrow();
    }
    application.mustBeSeenAt(version);
    requireTest(application);
    var number =
        application.number().orElseGet(() -> applications.nextNumber(application.season()));
    var now = time.now();
    ApplicationGuards.requireTaking(seasons.get(application.season()), time.dayOf(now));
    application.submit(candidates.of(actor.get()), number, actor.get(), now);
    return number;
  }

  private void requireTest(Application application) {
    if (tests.isResolvable() && !tests.get().of(application.id().value()).isDone()) {
      throw new Conflict("reserve/application-test-open");
    }
  }
}
