package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.programme.Recommendation;
import ru.rsnms.reserve.programme.Recommendations;
import ru.rsnms.reserve.run.Advice;
import ru.rsnms.reserve.run.DecisionCard;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.selection.Explanation;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;

/** Turns decisions into what their readers see: the staff, the municipality, the one concerned. */
@ApplicationScoped
public class DecisionCards {

  private DecisionStore decisions;
  private RunStore runs;
  private LevelStore levels;
  private SeasonStore seasons;
  private TicketStore tickets;
  private AppealStore appeals;
  private AppealCards appealCards;
  private ProgrammeStore programmes;
  private RunSight sight;
  private PersonDirectory people;
  private CurrentActor actor;

  protected DecisionCards() {
    // for the container
  }

  @Inject
  public DecisionCards(
      DecisionStore decisions,
      RunStore runs,
      LevelStore levels,
      SeasonStore seasons,
      TicketStore tickets,
      AppealStore appeals,
      AppealCards appealCards,
      ProgrammeStore programmes,
      RunSight sight,
      PersonDirectory people,
      CurrentActor actor) {
    this.decisions = decisions;
    this.runs = runs;
    this.levels = levels;
    this.seasons = seasons;
    this.tickets = tickets;
    this.appeals = appeals;
    this.appealCards = appealCards;
    this.programmes = programmes;
    this.sight = sight;
    this.people = people;
    this.actor = actor;
  }

  /** The decision if the caller may see it; otherwise it looks as if it did not exist. */
  public DecisionCard open(DecisionId id) {
    return decisions
        .find(id)
        .flatMap(this::seen)
        .orElseThrow(() -> new NotFound("reserve/decision-not-found"));
  }

  /** Published decisions about the caller. */
  public List<DecisionCard> own() {
    return people
        .byAccount(actor.get().account())
        .map(person -> decisions.about(person.id()))
        .orElse(List.of())
        .stream()
        .filter(one -> level(one).isPublished())
        .map(one -> card(one, false))
        .toList();
  }

  /** Writes what is advised to the one a decision is about. */
  public void advise(DecisionId id, long version, Advice advice) {
    var decision =
        decisions
            .find(id)
            .filter(one -> sight.seesRuns(one.level()))
            .orElseThrow(() -> new NotFound("reserve/decision-not-found"));
    if (decision.version() != version) {
      throw new Conflict("reserve/decision-changed");
    }
    decision.advise(advice);
  }

  private Optional<DecisionCard> seen(Decision decision) {
    var level = level(decision);
    if (sight.seesRuns(decision.level()) || seesOwnTerritory(decision, level)) {
      return Optional.of(card(decision, true));
    }
    return level.isPublished() && isAboutCaller(decision)
        ? Optional.of(card(decision, false))
        : Optional.empty();
  }

  private boolean seesOwnTerritory(Decision decision, Level level) {
    var scope = sight.seesLists(decision.level());
    return level.isPublished() && scope != null && scope.covers(decision.where());
  }

  private boolean isAboutCaller(Decision decision) {
    return people
        .byAccount(actor.get().account())
        .filter(person -> person.id().equals(decision.person()))
        .isPresent();
  }

  private Level level(Decision decision) {
    return levels.get(decision.level());
  }

  private DecisionCard card(Decision decision, boolean forStaff) {
    var run = runs.of(decision.run());
    var line = runs.line(run.id(), decision.rowId());
    return new DecisionCard(
        decision.id(),
        decision.level().season(),
        seasons.get(decision.level().season()).title(),
        decision.level().number(),
        decision.unit(),
        decision.number(),
        decision.name(),
        decision.organization(),
        decision.place(),
        decision.total(),
        decision.passed(),
        decision.ground(),
        decision.stage(),
        run.rulesNumber(),
        run.protocolNumber(),
        run.protocolDate(),
        explained(decision, Explanation.of(run.level().unit(), line.verdict(), run.sums())),
        level(decision).appealsTo(),
        tickets.numberOf(decision.id()).orElse(null),
        decision.isAdvised() ? decision.advice() : null,
        decision.version(),
        recommended(decision, line),
        appealCards.of(decision, isAboutCaller(decision)),
        forStaff ? decisions.steps(decision.id()) : List.of());
  }

  /** At level 1 who had a result; at the others the commission advises. */
  private List<Recommendation> recommended(Decision decision, RunLine line) {
    var first = decision.level().number() == LevelRef.FIRST;
    return !first || decision.passed() || decision.place() == 0
        ? List.of()
        : Recommendations.of(programmes.of(decision.level().season()), line.contender().merits());
  }

  /** What the computation said, behind what an appeal changed. */
  private List<String> explained(Decision decision, List<String> computed) {
    if (decision.ground() != Ground.APPEAL) {
      return computed;
    }
    var appeal =
        appeals
            .satisfied(
                decision.level(),
                decisions.together(decision).stream().map(Decision::unit).toList())
            .orElseThrow();
    var ruling = appeal.ruling().orElseThrow();
    var words =
        List.of(
            Texts.of(
                "reserve.appeal.passed." + decision.level().unit(),
                SelectionRun.protocol(ruling.protocol(), ruling.date()),
                appeal.answer()),
            Texts.of("reserve.appeal.before"));
    return Stream.concat(words.stream(), computed.stream()).toList();
  }
}
