package ru.rsnms.reserve.model;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.expertise.ItemMarks;
import ru.rsnms.expertise.PanelDirectory;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.AppealTerm;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.appeal.AppealAction;
import ru.rsnms.reserve.appeal.AppealActionState;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/**
 * Who may do what to an appeal now, and why not: the candidate within the term, the institute and
 * the commission's chair after it, and never one who judged the same the first time.
 */
@ApplicationScoped
public class AppealGuards {

  private LevelStore levels;
  private DecisionStore decisions;
  private ApplicationStore applications;
  private AppealSight sight;
  private PanelDirectory panels;
  private PersonDirectory people;
  private DatabaseClock time;
  private Clock clock;
  private CurrentActor actor;

  protected AppealGuards() {
    // for the container
  }

  @Inject
  public AppealGuards(
      LevelStore levels,
      DecisionStore decisions,
      ApplicationStore applications,
      AppealSight sight,
      PanelDirectory panels,
      PersonDirectory people,
      DatabaseClock time,
      Clock clock,
      CurrentActor actor) {
    this.levels = levels;
    this.decisions = decisions;
    this.applications = applications;
    this.sight = sight;
    this.panels = panels;
    this.people = people;
    this.time = time;
    this.clock = clock;
    this.actor = actor;
  }

  /** Throws the reason if the action is closed to the caller. */
  public void require(AppealAction action, Appeal appeal) {
    refuse(closed(action, appeal));
  }

  /** Refuses to begin an appeal against a decision that nothing can be said against now. */
  public void requireAppealable(Decision decision) {
    refuse(notAppealable(decision));
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(
        reason -> {
          throw reason;
        });
  }

  boolean isOpen(AppealAction action, Appeal appeal) {
    return closed(action, appeal).isEmpty();
  }

  /** All actions with their reasons. */
  public List<AppealActionState> states(Appeal appeal) {
    return Arrays.stream(AppealAction.values())
        .map(
            action ->
                new AppealActionState(action, closed(action, appeal).map(Texts::of).orElse(null)))
        .toList();
  }

  private Optional<Refusal> closed(AppealAction action, Appeal appeal) {
    return switch (action) {
      case EDIT, FILE ->
          foreign(appeal)
              .or(() -> to(AppealStage.FILED, appeal))
              .or(() -> notAppealable(decisions.get(appeal.decision())));
      case WITHDRAW -> foreign(appeal).or(() -> to(AppealStage.WITHDRAWN, appeal));
      case ADMIT -> staff(INST_RESERVE, appeal).or(() -> to(AppealStage.ADMITTED, appeal));
      case REFUSE -> staff(INST_RESERVE, appeal).or(() -> to(AppealStage.REFUSED_FORMALLY, appeal));
      case REVIEW -> staff(INST_RESERVE, appeal).or(() -> to(AppealStage.UNDER_REVIEW, appeal));
      case DECIDE ->
          staff(COMMISSION_CHAIR, appeal)
              .or(() -> judgedAgain(appeal))
              .or(() -> to(AppealStage.DENIED, appeal))
              .or(() -> reviewsOpen(appeal));
      case NOTIFY -> staff(INST_RESERVE, appeal).or(() -> to(AppealStage.NOTIFIED, appeal));
    };
  }

  /** Why nothing can be said against the decision now; empty when it can. */
  Optional<Refusal> notAppealable(Decision decision) {
    if (decision.passed()) {
      return Optional.of(new Conflict("reserve/appeal-passed"));
    }
    return outOfTerm(levels.get(decision.level()))
        .or(
            () ->
                decision.stage() == DecisionStage.PRELIMINARY
                    ? Optional.empty()
                    : Optional.of(new Conflict("reserve/appeal-decision", decision.stage())));
  }

  private Optional<Refusal> outOfTerm(Level level) {
    if (!level.isPublished()) {
      return Optional.of(new Conflict("reserve/appeal-not-open"));
    }
    var term = new AppealTerm(level.publishedAt(), level.appealsTo(), clock.getZone());
    return level.stage() == LevelStage.APPEALS && term.accepts(time.now())
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/appeal-late", level.appealsTo()));
  }

  private Optional<Refusal> foreign(Appeal appeal) {
    return sight.isOwn(appeal)
        ? Optional.empty()
        : Optional.of(new Forbidden("reserve/appeal-not-own"));
  }

  private Optional<Refusal> staff(String role, Appeal appeal) {
    var caller = actor.get();
    if (!caller.has(role) || !caller.scope().isRegion()) {
      return Optional.of(new Forbidden("reserve/appeal-not-yours", Texts.of("role." + role)));
    }
    return competing(appeal, caller).or(() -> judgedFirst(appeal));
  }

  private Optional<Refusal> competing(Appeal appeal, Actor caller) {
    return applications.takesPart(appeal.level().season(), caller)
        ? Optional.of(new Forbidden("reserve/run-contender"))
        : Optional.empty();
  }

  private Optional<Refusal> judgedFirst(Appeal appeal) {
    return caller()
        .filter(firstJudges(appeal)::contains)
        .map(one -> new Forbidden("reserve/appeal-first-judge"));
  }

  private Optional<Refusal> judgedAgain(Appeal appeal) {
    return caller()
        .filter(panels.judgesOf(appeal.subject(), appeal.subject())::contains)
        .map(one -> new Forbidden("reserve/appeal-judge"));
  }

  private Optional<PersonId> caller() {
    return people.byAccount(actor.get().account()).map(one -> one.id());
  }

  /**
   * Who was asked to judge it before the decision, the project where teams compete; they never
   * judge the appeal.
   */
  public Set<PersonId> firstJudges(Appeal appeal) {
    return panels.judgesOf(
        levels.get(appeal.level()).subject(), decisions.get(appeal.decision()).judged());
  }

  private static Optional<Refusal> to(AppealStage next, Appeal appeal) {
    return appeal.stage().canBecome(next)
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/appeal-stage", appeal.stage(), next));
  }

  private Optional<Refusal> reviewsOpen(Appeal appeal) {
    return appeal
        .panel()
        .flatMap(panel -> panels.marks(panel).stream().findFirst())
        .filter(marks -> !marks.isComplete())
        .map(AppealGuards::stillOpen);
  }

  private static Refusal stillOpen(ItemMarks marks) {
    return new Conflict("reserve/appeal-reviews-open", marks.submitted(), marks.wanted());
  }
}
