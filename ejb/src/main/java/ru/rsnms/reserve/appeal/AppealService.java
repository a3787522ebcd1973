package ru.rsnms.reserve.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.Appeal;
import ru.rsnms.reserve.model.AppealGuards;
import ru.rsnms.reserve.model.AppealStore;
import ru.rsnms.reserve.model.AppealTerms;
import ru.rsnms.reserve.model.AppealedDecisions;
import ru.rsnms.reserve.model.AttachmentStore;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/** A candidate appeals against the own decision, within the term by the clock of the database. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class AppealService {

  private AppealStore appeals;
  private AppealGuards guards;
  private AppealTerms terms;
  private AppealedDecisions decisions;
  private AttachmentStore files;
  private DatabaseClock time;
  private CurrentActor actor;

  protected AppealService() {
    // for the container
  }

  @Inject
  public AppealService(
      AppealStore appeals,
      AppealGuards guards,
      AppealTerms terms,
      AppealedDecisions decisions,
      AttachmentStore files,
      DatabaseClock time,
      CurrentActor actor) {
    this.appeals = appeals;
    this.guards = guards;
    this.terms = terms;
    this.decisions = decisions;
    this.files = files;
    this.time = time;
    this.actor = actor;
  }

  /** Begins the appeal against a decision about the caller, or finds the one begun before. */
  @Audited("reserve.appeal.begin")
  public AppealId begin(@NotNull DecisionId id) {
    var decision = decisions.ownForUpdate(id);
    var begun = appeals.against(id);
    if (begun.isPresent()) {
      return begun.get().id();
    }
    guards.requireAppealable(decision);
    var appeal = new Appeal(decision, actor.get(), time.now());
    appeals.add(appeal);
    return appeal.id();
  }

  /**
   * Keeps what is written; nothing is sent.
   *
   * @return the version after it
   */
  @Audited("reserve.appeal.write")
  public long write(@NotNull @Valid WriteAppeal command) {
    var appeal = taken(AppealAction.EDIT, command.appeal(), command.version());
    var now = time.now();
    var kept = files.keep(appeal.application(), command.file(), now);
    appeal.write(command.text(), kept, actor.get(), now);
    return written(appeal);
  }

  /** Takes the file away. */
  @Audited("reserve.appeal.detach")
  public long detach(@NotNull AppealId id, long version) {
    var appeal = taken(AppealAction.EDIT, id, version);
    appeal.detach(actor.get(), time.now());
    return written(appeal);
  }

  /** Hands it in: the decision is disputed, and a day is promised for the answer. */
  @Audited("reserve.appeal.file")
  public void file(@NotNull AppealId id, long version) {
    var appeal = taken(AppealAction.FILE, id, version);
    var now = time.now();
    appeal.file(terms.answerBy(now, appeal.level().season()), actor.get(), now);
    decisions.appealed(appeal, actor.get(), now);
  }

  /** The candidate thinks better of it, for good. */
  @Audited("reserve.appeal.withdraw")
  public void withdraw(@NotNull AppealId id, long version) {
    var appeal = taken(AppealAction.WITHDRAW, id, version);
    var now = time.now();
    appeal.withdraw(actor.get(), now);
    decisions.stands(appeal, actor.get(), now);
  }

  private Appeal taken(AppealAction action, AppealId id, long seen) {
    var appeal = appeals.getForUpdate(id);
    guards.require(action, appeal);
    appeal.mustBeSeenAt(seen);
    return appeal;
  }

  private long written(Appeal appeal) {
    appeals.flush();
    return appeal.version();
  }
}
