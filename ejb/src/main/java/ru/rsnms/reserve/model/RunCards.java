package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ru.rsnms.expertise.PanelDirectory;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.rule.RuleWords;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelCard;
import ru.rsnms.reserve.run.LevelCard.Funnel;
import ru.rsnms.reserve.run.LevelCard.Judging;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.RunCard;
import ru.rsnms.reserve.run.RunRow;
import ru.rsnms.reserve.selection.Standing;
import ru.rsnms.reserve.sitting.SittingKind;
import ru.rsnms.reserve.sitting.SittingRow;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Turns levels and runs into what their pages show. */
@ApplicationScoped
public class RunCards {

  /** Rows shown on either side of the border. */
  private static final int AROUND = 5;

  private SeasonStore seasons;
  private RunStore runs;
  private ApplicationStore applications;
  private LevelStore levels;
  private LevelGuards levelGuards;
  private RunGuards runGuards;
  private RunSight sight;
  private PanelDirectory panels;
  private LevelContenders contenders;
  private SittingStore sittings;
  private CurrentActor actor;

  protected RunCards() {
    // for the container
  }

  @Inject
  public RunCards(
      SeasonStore seasons,
      RunStore runs,
      ApplicationStore applications,
      LevelStore levels,
      LevelGuards levelGuards,
      RunGuards runGuards,
      RunSight sight,
      PanelDirectory panels,
      LevelContenders contenders,
      SittingStore sittings,
      CurrentActor actor) {
    this.seasons = seasons;
    this.runs = runs;
    this.applications = applications;
    this.levels = levels;
    this.levelGuards = levelGuards;
    this.runGuards = runGuards;
    this.sight = sight;
    this.panels = panels;
    this.contenders = contenders;
    this.sittings = sittings;
    this.actor = actor;
  }

  public LevelCard of(LevelRef ref) {
    var level = levels.get(ref);
    var insider = sight.seesRuns(ref);
    return new LevelCard(
        ref.season(),
        seasons.get(ref.season()).title(),
        ref.number(),
        level.version(),
        level.stage(),
        level.workTo().orElse(null),
        level.reviewTo().orElse(null),
        level.publishedAt(),
        level.appealsTo(),
        insider ? level.back().orElse(null) : null,
        seasons
            .rulesOf(seasons.get(ref.season()))
            .map(rules -> RuleWords.of(rules.rules(), ref.unit()))
            .orElse(null),
        insider ? funnel(ref) : null,
        insider ? judging(level) : null,
        insider ? runs.heads(ref) : List.of(),
        insider ? level.steps() : List.of(),
        levelGuards.states(level, actor.get()));
  }

  private Judging judging(Level level) {
    return panels.of(level.subject()).stream()
        .findFirst()
        .map(panel -> new Judging(panel, panels.progress(panel)))
        .orElse(null);
  }

  private Funnel funnel(LevelRef ref) {
    var passed = runs.at(ref, RunStage.CONFIRMED).map(SelectionRun::passed).orElse(null);
    if (ref.unit() != Unit.PERSON) {
      var standings = contenders.of(ref).stream().map(one -> one.contender().standing()).toList();
      var waiting = standings.stream().filter(one -> one == Standing.SUBMITTED).count();
      return new Funnel(standings.size(), waiting, standings.size() - waiting, passed);
    }
    var counts = applications.counts(ref.season());
    return new Funnel(counts.running(), counts.waiting(), counts.admitted(), passed);
  }

  public RunCard of(SelectionRun run) {
    var ref = run.level();
    return new RunCard(
        run.id(),
        ref.season(),
        seasons.get(ref.season()).title(),
        ref.number(),
        run.version(),
        run.head(),
        run.rulesNumber(),
        run.inputsSha256(),
        run.quota(),
        run.border(),
        run.grounds(),
        run.tiedPlaces(),
        run.proposed(),
        run.confirmed(),
        sitting(run),
        run.choiceReason(),
        rows(run, atBorder(run)),
        rows(run, runs.tied(run.id())),
        runGuards.states(run, levels.get(ref), actor.get()));
  }

  private SittingRow sitting(SelectionRun run) {
    var found =
        switch (run.stage()) {
          case CONFIRMED, SUPERSEDED -> sittings.numbered(run.level(), run.protocolNumber());
          case PROPOSED -> sittings.newest(run.level(), SittingKind.SELECTION);
          case SIMULATED -> Optional.<Sitting>empty();
        };
    return found.map(Sitting::row).orElse(null);
  }

  private List<RunLine> atBorder(SelectionRun run) {
    return runs.lastByResult(run.id())
        .map(last -> runs.between(run.id(), last - AROUND + 1, last + AROUND))
        .orElse(List.of());
  }

  public Page<RunRow> rows(SelectionRun run, PageRequest request) {
    return new Page<>(
        rows(run, runs.lines(run.id(), request)),
        request.page(),
        request.size(),
        runs.count(run.id()));
  }

  private static List<RunRow> rows(SelectionRun run, List<RunLine> lines) {
    var sums = run.sums();
    var unit = run.level().unit();
    return lines.stream().map(line -> line.row(unit, sums)).toList();
  }
}
