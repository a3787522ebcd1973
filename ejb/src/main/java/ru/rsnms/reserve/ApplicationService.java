package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.CANDIDATE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.Application;
import ru.rsnms.reserve.model.ApplicationDesk;
import ru.rsnms.reserve.model.ApplicationGuards;
import ru.rsnms.reserve.model.ApplicationParts;
import ru.rsnms.reserve.model.ApplicationStore;
import ru.rsnms.reserve.model.Candidates;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.LeastExperience;
import ru.rsnms.reserve.model.Questionnaire;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Texts;

/** The life of an application in its candidate's hands. */
@Stateless
@RolesAllowed(CANDIDATE)
public class ApplicationService {

  private ApplicationStore applications;
  private ApplicationDesk desk;
  private SeasonStore seasons;
  private Questionnaire questionnaire;
  private Candidates candidates;
  private LeastExperience experience;
  private DatabaseClock time;
  private CurrentActor actor;

  protected ApplicationService() {
    // for the container
  }

  @Inject
  public ApplicationService(
      ApplicationStore applications,
      ApplicationDesk desk,
      SeasonStore seasons,
      Questionnaire questionnaire,
      Candidates candidates,
      LeastExperience experience,
      DatabaseClock time,
      CurrentActor actor) {
    this.applications = applications;
    this.desk = desk;
    this.seasons = seasons;
    this.questionnaire = questionnaire;
    this.candidates = candidates;
    this.experience = experience;
    this.time = time;
    this.actor = actor;
  }

  /**
   * Begins an application, or finds the one begun before; one that was withdrawn goes on while
   * applications are taken.
   *
   * @return the only application of the caller in the season
   */
  @Audited("reserve.begin-application")
  public ApplicationId begin(@NotNull SeasonId id) {
    var season = seasons.get(id);
    var candidate = candidates.of(actor.get());
    var begun = applications.begun(id, candidate.person());
    if (begun.filter(one -> one.stage() != ApplicationStage.WITHDRAWN).isPresent()) {
      return begun.get().id();
    }
    var now = time.now();
    ApplicationGuards.requireTaking(season, time.dayOf(now));
    experience.require(season, candidate);
    if (begun.isPresent()) {
      begun.get().again(actor.get(), now);
      return begun.get().id();
    }
    var application = new Application(id, candidate, actor.get(), now);
    applications.add(application);
    return application.id();
  }

  /**
   * Sends the application; a second click finds it sent. The moment of the sending is read under
   * the lock of the season's numbers, so that an earlier number is an earlier moment.
   *
   * @return its number in the season
   */
  @Audited("reserve.submit-application")
  public int submit(@NotNull ApplicationId id, long version) {
    var application = applications.ownForUpdate(id);
    if (application.stage() == ApplicationStage.SUBMITTED) {
      return application.number().orElseThrow();
    }
    desk.taken(ApplicationAction.SUBMIT, id, version);
    var idea = applications.ideaOf(application);
    requireParts(application);
    var number =
        application.number().orElseGet(() -> applications.nextNumber(application.season()));
    var candidate = candidates.of(actor.get());
    experience.require(seasons.get(application.season()), candidate);
    var now = time.now();
    ApplicationGuards.require(ApplicationAction.SUBMIT, application, desk.situation(application));
    application.submit(candidate, number, actor.get(), now);
    idea.submit();
    return number;
  }

  private void requireParts(Application application) {
    var open =
        new ApplicationParts(
                applications.formOf(application),
                applications.ideaOf(application),
                questionnaire.of(application.season()),
                desk.test(application))
            .open();
    if (!open.isEmpty()) {
      throw new Conflict("reserve/application-open-part", open.get(0));
    }
  }

  /**
   * Takes the application back; {@link #begin} goes on with it while applications are taken.
   *
   * @param reason may be {@code null}
   */
  @Audited("reserve.withdraw-application")
  public void withdraw(@NotNull ApplicationId id, long version, String reason) {
    desk.taken(ApplicationAction.WITHDRAW, id, version).withdraw(reason, actor.get(), time.now());
  }

  /** Takes back the consent to the use of personal data, and with it the application. */
  @Audited("reserve.withdraw-consent")
  public void withdrawConsent(@NotNull ApplicationId id, long version) {
    var application = desk.taken(ApplicationAction.WITHDRAW, id, version);
    var now = time.now();
    applications.openForm(application).withdrawConsent(now);
    application.withdraw(Texts.of("reserve.application.consent-withdrawn"), actor.get(), now);
  }
}
