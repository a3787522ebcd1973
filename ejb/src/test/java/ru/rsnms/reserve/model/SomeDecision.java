package ru.rsnms.reserve.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SomeRules;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.reserve.selection.Selection;
import ru.rsnms.reserve.selection.Verdict;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

/** Decisions for tests. */
final class SomeDecision {

  private static final Instant NOON = Instant.parse("2027-03-01T05:00:00Z");
  private static final Actor KEEPER =
      new Actor("reserve", "Тихомирова А. С.", Set.of(Role.INST_RESERVE), Scope.REGION);

  private SomeDecision() {}

  /** Of the last one of four, of whom two pass. */
  static Decision failed() {
    var season = SeasonId.next();
    var contenders =
        IntStream.rangeClosed(1, 4)
            .mapToObj(
                n ->
                    Contender.scored(
                        new UUID(7, n), "%05d".formatted(n), BigDecimal.valueOf(100 - n)))
            .toList();
    var rules = new RuleVersion(season, 1, SomeRules.rules().set(), KEEPER, NOON);
    var selection = Selection.run(SomeRules.rules().set().levelOne(), contenders);
    var run =
        new SelectionRun(
            LevelRef.first(season),
            1,
            rules,
            RunInputs.of("rules", contenders),
            selection,
            KEEPER,
            NOON);
    var last = contenders.get(3);
    var entrant =
        new Entrant(
            last,
            "4",
            new PersonId(new UUID(8, 4)),
            "Полуэктова Вера Сергеевна",
            "Школа № 4",
            new Place("42-17", "100"));
    var line = new RunLine(run.id(), entrant, verdict(selection, last), 4);
    return new Decision(run, line, line.people().get(0));
  }

  private static Verdict verdict(Selection selection, Contender one) {
    return selection.verdicts().stream()
        .filter(verdict -> verdict.id().equals(one.id()))
        .findFirst()
        .orElseThrow();
  }
}
