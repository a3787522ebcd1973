package ru.rsnms.reserve.appeal;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.Appeal;
import ru.rsnms.reserve.model.AppealCards;
import ru.rsnms.reserve.model.AppealGuards;
import ru.rsnms.reserve.model.AppealJudging;
import ru.rsnms.reserve.model.AppealStore;
import ru.rsnms.reserve.model.AppealedDecisions;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.LetterWriting;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/**
 * The institute admits appeals and hands them to others than the first judges; the commission's
 * chair decides by protocol.
 */
@Stateless
@RolesAllowed(INST_RESERVE)
public class AppealReviewService {

  private AppealStore appeals;
  private AppealGuards guards;
  private AppealJudging judging;
  private AppealCards cards;
  private AppealedDecisions decisions;
  private LetterWriting letters;
  private DatabaseClock time;
  private CurrentActor actor;

  protected AppealReviewService() {
    // for the container
  }

  @Inject
  public AppealReviewService(
      AppealStore appeals,
      AppealGuards guards,
      AppealJudging judging,
      AppealCards cards,
      AppealedDecisions decisions,
      LetterWriting letters,
      DatabaseClock time,
      CurrentActor actor) {
    this.appeals = appeals;
    this.guards = guards;
    this.judging = judging;
    this.cards = cards;
    this.decisions = decisions;
    this.letters = letters;
    this.time = time;
    this.actor = actor;
  }

  /** It is in order and will be considered. */
  @Audited("reserve.appeal.admit")
  public void admit(@NotNull AppealId id, long version) {
    taken(AppealAction.ADMIT, id, version).admit(actor.get(), time.now());
  }

  /** It is not considered; the decision stands. */
  @Audited("reserve.appeal.refuse")
  public void refuse(@NotNull AppealId id, long version, String reason) {
    var appeal = taken(AppealAction.REFUSE, id, version);
    if (reason == null || reason.isBlank()) {
      throw new Invalid("reserve/appeal-reason", "reason");
    }
    var now = time.now();
    appeal.refuse(reason.strip(), actor.get(), now);
    decisions.stands(appeal, actor.get(), now);
    letters.answer(appeal, now);
  }

  /** Hands it to experts who had nothing to do with the decision, or to the commission alone. */
  @Audited("reserve.appeal.review")
  public void review(@NotNull @Valid ReviewAppeal command) {
    var appeal = taken(AppealAction.REVIEW, command.appeal(), command.version());
    appeal.review(judging.begin(appeal, command), actor.get(), time.now());
  }

  /** The commission's protocol: the candidate passes, or the decision stands. */
  @Audited("reserve.appeal.decide")
  @RolesAllowed(COMMISSION_CHAIR)
  public void decide(@NotNull @Valid DecideAppeal command) {
    var appeal = taken(AppealAction.DECIDE, command.appeal(), command.version());
    var now = time.now();
    judging.mustBeWhole(command, time.dayOf(now));
    appeal.decide(command, cards.again(appeal), actor.get(), now);
    judging.end(appeal);
    decisions.decided(appeal, actor.get(), now);
    letters.answer(appeal, now);
  }

  /** The answer was sent to the candidate. */
  @Audited("reserve.appeal.notify")
  public void notified(@NotNull AppealId id, long version) {
    taken(AppealAction.NOTIFY, id, version).notified(actor.get(), time.now());
  }

  private Appeal taken(AppealAction action, AppealId id, long seen) {
    var appeal = appeals.getForUpdate(id);
    guards.require(action, appeal);
    appeal.mustBeSeenAt(seen);
    return appeal;
  }
}
