package ru.rsnms.reserve.model;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_PRESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.expertise.PanelDirectory;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.reserve.TicketStage;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelAction;
import ru.rsnms.reserve.run.LevelActionState;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/**
 * Who may do what to a level now, and why not. The service refuses with it, the card explains with
 * it.
 */
@ApplicationScoped
public class LevelGuards {

  private static final Set<String> KEEPERS = Set.of(INST_RESERVE);
  private static final Set<String> PUBLISHERS = Set.of(INST_RESERVE, MIN_PRESS);
  private static final Set<String> REVERTERS = Set.of(INST_RESERVE, COMMISSION_CHAIR);

  private SeasonStore seasons;
  private RunStore runs;
  private DecisionStore decisions;
  private AppealStore appeals;
  private TicketStore tickets;
  private ApplicationStore applications;
  private PanelDirectory panels;
  private LevelPanels things;
  private LevelStore levels;
  private LevelEntrants entrants;
  private ProjectStore projects;
  private ActStore acts;
  private DatabaseClock time;

  protected LevelGuards() {
    // for the container
  }

  @Inject
  public LevelGuards(
      SeasonStore seasons,
      RunStore runs,
      DecisionStore decisions,
      AppealStore appeals,
      TicketStore tickets,
      ApplicationStore applications,
      PanelDirectory panels,
      LevelPanels things,
      LevelStore levels,
      LevelEntrants entrants,
      ProjectStore projects,
      ActStore acts,
      DatabaseClock time) {
    this.seasons = seasons;
    this.runs = runs;
    this.decisions = decisions;
    this.appeals = appeals;
    this.tickets = tickets;
    this.applications = applications;
    this.panels = panels;
    this.things = things;
    this.levels = levels;
    this.entrants = entrants;
    this.projects = projects;
    this.acts = acts;
    this.time = time;
  }

  /** Throws the reason if the action is closed to the actor. */
  public void require(LevelAction action, Level level, Actor actor) {
    closed(action, level, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** All actions with their reasons. */
  public List<LevelActionState> states(Level level, Actor actor) {
    return Arrays.stream(LevelAction.values())
        .map(
            action ->
                new LevelActionState(
                    action, closed(action, level, actor).map(Texts::of).orElse(null)))
        .toList();
  }

  private Optional<Refusal> closed(LevelAction action, Level level, Actor actor) {
    return holding(action, actor)
        .or(() -> competing(level, actor))
        .or(() -> atStage(action, level, actor));
  }

  private static Optional<Refusal> holding(LevelAction action, Actor actor) {
    var holders = holders(action);
    return actor.scope().isRegion() && holders.stream().anyMatch(actor::has)
        ? Optional.empty()
        : Optional.of(new Forbidden("reserve/run-not-yours", roles(holders)));
  }

  private static Set<String> holders(LevelAction action) {
    return switch (action) {
      case OPEN, DATES, CLOSE, REVIEW, JUDGE, COMPUTE, FINISH -> KEEPERS;
      case PUBLISH -> PUBLISHERS;
      case ASK_BACK, GO_BACK -> REVERTERS;
    };
  }

  private static String roles(Set<String> roles) {
    return String.join(
        ", ", roles.stream().sorted().map(role -> Texts.of("role." + role)).toList());
  }

  private Optional<Refusal> competing(Level level, Actor actor) {
    return applications.takesPart(level.ref().season(), actor)
        ? Optional.of(new Forbidden("reserve/run-contender"))
        : Optional.empty();
  }

  private Optional<Refusal> atStage(LevelAction action, Level level, Actor actor) {
    return switch (action) {
      case OPEN ->
          at(level, LevelStage.PLANNED).or(() -> notRunning(level)).or(() -> nobodyCame(level));
      case DATES -> notOfTeams(level).or(() -> judged(level));
      case CLOSE -> at(level, LevelStage.OPEN).or(() -> termOpen(level));
      case REVIEW -> at(level, LevelStage.CLOSED).or(() -> nothingToReview(level));
      case JUDGE ->
          at(level, LevelStage.UNDER_REVIEW)
              .or(() -> judgedAlready(level))
              .or(() -> reviewNotPromised(level));
      case COMPUTE -> openToRuns(level);
      case PUBLISH -> openToRuns(level).or(() -> nothingConfirmed(level));
      case FINISH -> at(level, LevelStage.APPEALS).or(() -> appealsOpen(level));
      case ASK_BACK ->
          at(level, LevelStage.FINAL)
              .or(() -> notRunning(level))
              .or(() -> askedAlready(level))
              .or(() -> tooLateToGoBack(level));
      case GO_BACK ->
          at(level, LevelStage.FINAL)
              .or(() -> notRunning(level))
              .or(() -> sameOrNobodyAsked(level, actor))
              .or(() -> tooLateToGoBack(level));
    };
  }

  private static Optional<Refusal> at(Level level, LevelStage needed) {
    return level.stage() == needed
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/run-not-at-stage", needed, level.stage()));
  }

  private static Optional<Refusal> openToRuns(Level level) {
    return level.isOpenToRuns()
        ? Optional.empty()
        : Optional.of(
            new Conflict("reserve/run-not-at-stage", LevelStage.UNDER_REVIEW, level.stage()));
  }

  private Optional<Refusal> notRunning(Level level) {
    var stage = seasons.get(level.ref().season()).stage();
    return stage == SeasonStage.RUNNING
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/not-at-stage", SeasonStage.RUNNING, stage));
  }

  /** Is there anybody whom the level before let come here? */
  private Optional<Refusal> nobodyCame(Level level) {
    var season = level.ref().season();
    return switch (level.ref().unit()) {
      case PERSON -> Optional.empty();
      case TEAM ->
          entrants.all(season).isEmpty()
              ? Optional.of(new Conflict("reserve/run-nobody-passed"))
              : Optional.empty();
      case MEMBER ->
          at(levels.get(LevelRef.second(season)), LevelStage.FINAL)
              .map(unfinished -> new Conflict("reserve/run-level-before"));
    };
  }

  private static Optional<Refusal> notOfTeams(Level level) {
    return level.ref().unit() == Unit.PERSON
        ? Optional.of(new Conflict("reserve/run-dates-elsewhere"))
        : Optional.empty();
  }

  /** Days can be moved until the experts have the projects: their term is the panel's then. */
  private Optional<Refusal> judged(Level level) {
    return switch (level.stage()) {
      case PLANNED, OPEN, CLOSED -> Optional.empty();
      case UNDER_REVIEW -> judgedAlready(level);
      case PRELIMINARY, APPEALS, FINAL -> at(level, LevelStage.OPEN);
    };
  }

  private Optional<Refusal> termOpen(Level level) {
    return switch (level.ref().unit()) {
      case PERSON -> applicationsOpen(level);
      case TEAM, MEMBER -> projectsOpen(level);
    };
  }

  /** The term is over, or nobody is left who could still hand anything in. */
  private Optional<Refusal> projectsOpen(Level level) {
    var waiting = projects.waiting(level.ref());
    if (waiting == 0) {
      return Optional.empty();
    }
    if (level.workTo().isEmpty()) {
      return Optional.of(new Conflict("reserve/run-projects-undated"));
    }
    var last = level.workTo().get();
    return time.dayOf(time.now()).isAfter(last)
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/run-projects-open", last, waiting));
  }

  private Optional<Refusal> nothingToReview(Level level) {
    return switch (level.ref().unit()) {
      case PERSON -> admissionOpen(level);
      case TEAM, MEMBER ->
          projects.submitted(level.ref()).isEmpty()
              ? Optional.of(new Conflict("reserve/run-no-project"))
              : Optional.empty();
    };
  }

  private Optional<Refusal> applicationsOpen(Level level) {
    var last = seasons.get(level.ref().season()).applications().to();
    return time.dayOf(time.now()).isAfter(last)
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/run-applications-open", last));
  }

  private Optional<Refusal> admissionOpen(Level level) {
    var counts = applications.counts(level.ref().season());
    if (counts.waiting() > 0) {
      return Optional.of(new Conflict("reserve/run-admission-open", counts.waiting()));
    }
    return counts.admitted() == 0
        ? Optional.of(new Conflict("reserve/run-nobody"))
        : Optional.empty();
  }

  private Optional<Refusal> judgedAlready(Level level) {
    return panels.of(level.subject()).isEmpty()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/run-judging-begun"));
  }

  private Optional<Refusal> reviewNotPromised(Level level) {
    return things.deadline(level).filter(time.now()::isBefore).isPresent()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/run-review-day"));
  }

  private Optional<Refusal> nothingConfirmed(Level level) {
    return runs.at(level.ref(), RunStage.CONFIRMED).isPresent()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/run-none-confirmed"));
  }

  private Optional<Refusal> appealsOpen(Level level) {
    var last = level.appealsTo();
    if (!time.dayOf(time.now()).isAfter(last)) {
      return Optional.of(new Conflict("reserve/run-appeals-open", last));
    }
    var open = appeals.unanswered(level.ref());
    return open == 0
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/run-appeals-undecided", open));
  }

  private static Optional<Refusal> askedAlready(Level level) {
    return level.back().map(back -> new Conflict("reserve/run-back-asked", back.byName()));
  }

  private static Optional<Refusal> sameOrNobodyAsked(Level level, Actor actor) {
    if (level.back().isEmpty()) {
      return Optional.of(new Conflict("reserve/run-back-not-asked"));
    }
    return level.backAskedBy().filter(actor.account()::equals).isPresent()
        ? Optional.of(new Forbidden("reserve/run-back-own"))
        : Optional.empty();
  }

  private Optional<Refusal> tooLateToGoBack(Level level) {
    var ordered =
        decisions.count(level.ref(), DecisionStage.IN_ORDER)
            + acts.signed(level.ref().season(), level.ref().number());
    if (ordered > 0) {
      return Optional.of(new Conflict("reserve/run-in-order", ordered));
    }
    var next = level.ref().number() + 1;
    if (next <= LevelRef.THIRD
        && levels.get(new LevelRef(level.ref().season(), next)).stage() != LevelStage.PLANNED) {
      return Optional.of(new Conflict("reserve/run-level-after"));
    }
    if (level.ref().unit() != Unit.PERSON) {
      return Optional.empty();
    }
    return tickets.ofSeason(seasons.get(level.ref().season())).stream()
        .filter(ticket -> ticket.stage() == TicketStage.USED)
        .findFirst()
        .map(ticket -> new Conflict("reserve/run-ticket-used", ticket.number()));
  }
}
