package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ru.rsnms.expertise.ItemMarks;
import ru.rsnms.expertise.PanelDirectory;
import ru.rsnms.reserve.appeal.AppealCard;
import ru.rsnms.reserve.appeal.AppealCard.Review;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.DecisionCard;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/** Turns appeals into what their readers see: the staff, and the candidate without names. */
@ApplicationScoped
public class AppealCards {

  private AppealStore appeals;
  private AppealGuards guards;
  private AppealSight sight;
  private AttachmentStore files;
  private LevelStore levels;
  private SeasonStore seasons;
  private DecisionStore decisions;
  private RunStore runs;
  private PanelDirectory panels;
  private DatabaseClock time;
  private CurrentActor actor;

  protected AppealCards() {
    // for the container
  }

  @Inject
  public AppealCards(
      AppealStore appeals,
      AppealGuards guards,
      AppealSight sight,
      AttachmentStore files,
      LevelStore levels,
      SeasonStore seasons,
      DecisionStore decisions,
      RunStore runs,
      PanelDirectory panels,
      DatabaseClock time,
      CurrentActor actor) {
    this.appeals = appeals;
    this.guards = guards;
    this.sight = sight;
    this.files = files;
    this.levels = levels;
    this.seasons = seasons;
    this.decisions = decisions;
    this.runs = runs;
    this.panels = panels;
    this.time = time;
    this.actor = actor;
  }

  public AppealCard card(Appeal appeal) {
    var own = sight.isOwn(appeal);
    return new AppealCard(
        appeal.id(),
        appeal.version(),
        appeal.decision(),
        appeal.level().season(),
        seasons.get(appeal.level().season()).title(),
        appeal.level().number(),
        appeal.number(),
        appeal.name(),
        appeal.organization(),
        appeal.stage(),
        appeal.text(),
        file(appeal),
        appeal.filedAt(),
        appeal.answerBy(),
        appeal.isLate(time.dayOf(time.now())),
        levels.get(appeal.level()).appealsTo(),
        appeal.answer(),
        appeal.ruling().orElse(null),
        own ? null : review(appeal),
        own,
        own ? List.of() : appeal.steps(),
        guards.states(appeal));
  }

  private AppealCard.File file(Appeal appeal) {
    return appeal
        .file()
        .flatMap(
            id ->
                files.of(appeal.application()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst())
        .map(one -> new AppealCard.File(one.id(), one.name(), one.size()))
        .orElse(null);
  }

  private Review review(Appeal appeal) {
    var marks = marks(appeal);
    return switch (appeal.stage()) {
      case DRAFT, FILED, ADMITTED, REFUSED_FORMALLY, WITHDRAWN -> null;
      case UNDER_REVIEW, SATISFIED, DENIED, NOTIFIED ->
          new Review(
              appeal.panel().orElse(null),
              marks.map(ItemMarks::submitted).orElse(0),
              marks.map(ItemMarks::wanted).orElse(0),
              firstScore(appeal),
              appeal.ruling().isPresent() || readsEarly() ? again(appeal) : null);
    };
  }

  /** The chair and the auditor read what is submitted, the organiser what has been used. */
  private boolean readsEarly() {
    return actor.get().has(Role.COMMISSION_CHAIR) || actor.get().has(Role.AUDITOR);
  }

  private BigDecimal firstScore(Appeal appeal) {
    var decision = decisions.get(appeal.decision());
    var line = runs.line(decision.run(), decision.rowId());
    return decision.level().unit() == Unit.PERSON
        ? line.contender().merits().get(Merit.IDEA)
        : line.total();
  }

  /** What the other experts gave, once all have; kept with the decision. */
  public BigDecimal again(Appeal appeal) {
    return appeal.ruling().isPresent()
        ? appeal.score()
        : marks(appeal)
            .filter(one -> one.isComplete() && one.score() != null)
            .map(PanelScores::share)
            .orElse(null);
  }

  private Optional<ItemMarks> marks(Appeal appeal) {
    return appeal.panel().flatMap(panel -> panels.marks(panel).stream().findFirst());
  }

  /** What the card of a decision says of the appeal against it. */
  DecisionCard.Appeal of(Decision decision, boolean own) {
    var filed =
        appeals
            .against(decision.id())
            .filter(sight::sees)
            .map(one -> new DecisionCard.Appeal(one.id(), one.stage(), one.answerBy()));
    return filed.orElseGet(
        () ->
            own && guards.notAppealable(decision).isEmpty()
                ? DecisionCard.Appeal.possible()
                : null);
  }
}
