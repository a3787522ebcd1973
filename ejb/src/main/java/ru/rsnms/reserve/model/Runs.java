package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.reserve.rule.PassRules;
import ru.rsnms.reserve.run.ConfirmRun;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.selection.CommissionChoice;
import ru.rsnms.reserve.selection.Selection;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/** Computes runs from what is there, and decides them from what they kept. */
@ApplicationScoped
public class Runs {

  private static final int NAMED = 10;

  private SeasonStore seasons;
  private LevelContenders contenders;
  private RunStore runs;
  private DatabaseClock time;

  protected Runs() {
    // for the container
  }

  @Inject
  public Runs(SeasonStore seasons, LevelContenders contenders, RunStore runs, DatabaseClock time) {
    this.seasons = seasons;
    this.contenders = contenders;
    this.runs = runs;
    this.time = time;
  }

  /** A new run from the inputs as they are now, kept with all of them. */
  public SelectionRun compute(LevelRef level, Actor by) {
    var rules = rules(level);
    var entrants = contenders.of(level);
    var units = entrants.stream().map(Entrant::contender).toList();
    var selection = Selection.run(rules.rules().of(level.unit()), units);
    var inputs = RunInputs.of(rules.frozen().sha256(), units);
    var run =
        new SelectionRun(level, runs.nextNumber(level), rules, inputs, selection, by, time.now());
    runs.add(run, lines(run, entrants, selection));
    return run;
  }

  private static List<RunLine> lines(
      SelectionRun run, List<Entrant> entrants, Selection selection) {
    var byId =
        entrants.stream()
            .collect(Collectors.toMap(one -> one.contender().id(), Function.identity()));
    var lines = new ArrayList<RunLine>();
    for (var verdict : selection.verdicts()) {
      lines.add(new RunLine(run.id(), byId.get(verdict.id()), verdict, lines.size() + 1));
    }
    return lines;
  }

  /** Refuses a run whose inputs are not what they were, and names whose. */
  void mustBeFresh(SelectionRun run, List<RunLine> lines) {
    var rules = rules(run.level());
    if (!rules.frozen().sha256().equals(run.rulesSha256())) {
      throw new Conflict("reserve/run-rules-changed");
    }
    var entrants = contenders.of(run.level());
    var units = entrants.stream().map(Entrant::contender).toList();
    var now = RunInputs.of(run.rulesSha256(), units);
    if (now.sha256().equals(run.inputsSha256())) {
      return;
    }
    var then = RunInputs.of(run.rulesSha256(), lines.stream().map(RunLine::contender).toList());
    Map<UUID, String> numbers = new HashMap<>();
    entrants.forEach(one -> numbers.put(one.contender().id(), one.number()));
    lines.forEach(one -> numbers.put(one.unit(), one.number()));
    throw stale(now.differing(then, numbers));
  }

  private static Conflict stale(List<String> numbers) {
    var named = String.join(", ", numbers.subList(0, Math.min(NAMED, numbers.size())));
    return new Conflict(
        "reserve/run-stale", numbers.size(), numbers.size() > NAMED ? named + "…" : named);
  }

  /**
   * The selection of the kept inputs with the commission's choice, written into the rows where
   * there was one to make.
   */
  Selection decide(SelectionRun run, List<RunLine> lines, ConfirmRun command) {
    if (run.tied() > 0 && command.chosen().isEmpty()) {
      throw new Conflict("reserve/run-tie-open", run.tied(), run.tiedPlaces());
    }
    if (run.tied() > 0 && command.reason().isEmpty()) {
      throw new Invalid("reserve/run-choice-reason", "reason");
    }
    var choice =
        command.chosen().isEmpty()
            ? null
            : new CommissionChoice(
                command.chosen(), SelectionRun.protocol(command.protocol(), command.date()));
    var decided =
        Selection.run(
            passRules(run.level()), lines.stream().map(RunLine::contender).toList(), choice);
    if (choice != null) {
      judge(lines, decided);
    }
    return decided;
  }

  private static void judge(List<RunLine> lines, Selection decided) {
    Map<UUID, RunLine> byUnit = new TreeMap<>();
    lines.forEach(line -> byUnit.put(line.unit(), line));
    var position = 0;
    for (var verdict : decided.verdicts()) {
      position++;
      byUnit.get(verdict.id()).judged(verdict, position);
    }
  }

  PassRules passRules(LevelRef level) {
    return rules(level).rules().of(level.unit());
  }

  RuleVersion rules(LevelRef level) {
    return seasons.frozenRulesOf(seasons.get(level.season()));
  }
}
