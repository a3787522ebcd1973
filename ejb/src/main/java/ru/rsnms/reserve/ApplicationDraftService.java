package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.CANDIDATE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.Application;
import ru.rsnms.reserve.model.ApplicationDesk;
import ru.rsnms.reserve.model.ApplicationStore;
import ru.rsnms.reserve.model.AttachmentStore;
import ru.rsnms.reserve.model.ContestClaims;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.Questionnaire;
import ru.rsnms.shared.Invalid;

/**
 * What a candidate writes into a draft, or into what was given back; each step is kept at once. All
 * commands carry the version seen and answer with the one after them.
 */
@Stateless
@RolesAllowed(CANDIDATE)
public class ApplicationDraftService {

  private ApplicationStore applications;
  private ApplicationDesk desk;
  private AttachmentStore files;
  private Questionnaire questionnaire;
  private ContestClaims contests;
  private DatabaseClock time;

  protected ApplicationDraftService() {
    // for the container
  }

  @Inject
  public ApplicationDraftService(
      ApplicationStore applications,
      ApplicationDesk desk,
      AttachmentStore files,
      Questionnaire questionnaire,
      ContestClaims contests,
      DatabaseClock time) {
    this.applications = applications;
    this.desk = desk;
    this.files = files;
    this.questionnaire = questionnaire;
    this.contests = contests;
    this.time = time;
  }

  @Audited("reserve.answer-question")
  public long answer(@NotNull @Valid WriteAnswer command) {
    var application = taken(command.application(), command.version());
    var question = questionnaire.get(application.season(), command.code());
    applications.openForm(application).answer(question, command.text());
    return written(application);
  }

  @Audited("reserve.write-idea")
  public long writeIdea(@NotNull @Valid WriteIdea command) {
    var application = taken(command.application(), command.version());
    applications.openIdea(application).write(command.line(), command.text());
    return written(application);
  }

  /** Adds a file to the idea instead of the one that is there. */
  @Audited("reserve.attach-idea")
  public long attachIdea(@NotNull ApplicationId id, long version, AttachedFile file) {
    var application = taken(id, version);
    var kept = files.keepDocument(id, file, now());
    if (kept == null) {
      throw new Invalid("reserve/application-file-needed", "file");
    }
    applications.openIdea(application).attach(kept);
    return written(application);
  }

  @Audited("reserve.detach-idea")
  public long detachIdea(@NotNull ApplicationId id, long version) {
    var application = taken(id, version);
    applications.openIdea(application).attach(null);
    return written(application);
  }

  /** Adds a result of a contest of the season's rules, or writes one anew. */
  @Audited("reserve.claim-contest")
  public long claim(@NotNull @Valid WriteClaim command) {
    var application = taken(command.application(), command.version());
    contests.mustFit(application, command, time.dayOf(now()));
    var proof = files.keep(command.application(), command.file(), now());
    applications.openForm(application).claim(command, proof);
    return written(application);
  }

  @Audited("reserve.drop-claim")
  public long dropClaim(@NotNull ApplicationId id, long version, @NotNull ClaimId claim) {
    var application = taken(id, version);
    applications.openForm(application).drop(claim);
    return written(application);
  }

  /** The candidate says that there are no results to claim. */
  @Audited("reserve.claim-nothing")
  public long claimNothing(@NotNull ApplicationId id, long version) {
    var application = taken(id, version);
    applications.openForm(application).hasNoClaims();
    return written(application);
  }

  /**
   * The candidate allows the use of personal data.
   *
   * @param textVersion of the words that were shown
   */
  @Audited("reserve.give-consent")
  public long consent(@NotNull ApplicationId id, long version, int textVersion) {
    var application = taken(id, version);
    var text = questionnaire.consent();
    if (text.version() != textVersion) {
      throw new Invalid("reserve/application-consent-changed", "consent");
    }
    applications.openForm(application).consent(text, now());
    return written(application);
  }

  private Application taken(ApplicationId id, long version) {
    return desk.taken(ApplicationAction.EDIT, id, version);
  }

  private long written(Application application) {
    return desk.edited(application, now());
  }

  private Instant now() {
    return time.now();
  }
}
