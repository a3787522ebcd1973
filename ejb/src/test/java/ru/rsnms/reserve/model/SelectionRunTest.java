package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SomeRules;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.ConfirmRun;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.RunAction;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.reserve.selection.Outcome;
import ru.rsnms.reserve.selection.Selection;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class SelectionRunTest {

  private static final Instant NOON = Instant.parse("2027-03-01T05:00:00Z");
  private static final SeasonId SEASON = SeasonId.next();
  private static final Actor KEEPER = actor("reserve", Role.INST_RESERVE);
  private static final Actor CHAIR = actor("chair", Role.COMMISSION_CHAIR);

  private final List<Contender> contenders =
      IntStream.rangeClosed(1, 10).mapToObj(SelectionRunTest::contender).toList();

  private static Actor actor(String account, String... roles) {
    return new Actor(account, account, Set.of(roles), Scope.REGION);
  }

  private static Contender contender(int number) {
    var total = BigDecimal.valueOf(100 - number);
    return Contender.scored(new UUID(7, number), "%05d".formatted(number), total);
  }

  private SelectionRun run(Actor by) {
    var rules = new RuleVersion(SEASON, 1, SomeRules.rules().set(), by, NOON);
    var inputs = RunInputs.of("rules", contenders);
    return new SelectionRun(LevelRef.first(SEASON), 1, rules, inputs, selection(), by, NOON);
  }

  private Selection selection() {
    return Selection.run(SomeRules.rules().set().levelOne(), contenders);
  }

  private static ConfirmRun protocol(SelectionRun run) {
    return new ConfirmRun(run.id(), 0, " 7 ", LocalDate.of(2027, 3, 1), null, null);
  }

  @Test
  void is_confirmed_by_another_person_with_the_protocol() {
    var run = run(KEEPER);
    run.propose(KEEPER, NOON);
    run.confirm(protocol(run), selection(), CHAIR, NOON);

    assertThat(run.stage()).isEqualTo(RunStage.CONFIRMED);
    assertThat(run.protocol()).isEqualTo("протокол № 7 от 01.03.2027");
    assertThat(run.passed()).isEqualTo(5);
  }

  @Test
  void is_never_confirmed_by_who_ran_or_proposed_it() {
    var ranByChair = run(CHAIR);
    ranByChair.propose(KEEPER, NOON);
    var proposedByChair = run(KEEPER);
    proposedByChair.propose(CHAIR, NOON);

    for (var run : List.of(ranByChair, proposedByChair)) {
      assertThatThrownBy(() -> run.confirm(protocol(run), selection(), CHAIR, NOON))
          .isInstanceOfSatisfying(
              Refusal.class, refused -> assertThat(refused.code()).isEqualTo("reserve/run-own"));
    }
  }

  @Test
  void the_guard_says_so_before_anything_else_is_looked_at() {
    var both = actor("both", Role.INST_RESERVE, Role.COMMISSION_CHAIR);
    var run = run(both);
    run.propose(both, NOON);
    var guards = new RunGuards(null, null);
    var level = new Level(LevelRef.first(SEASON));

    assertThatThrownBy(() -> guards.require(RunAction.CONFIRM, run, level, both))
        .isInstanceOfSatisfying(
            Forbidden.class, refused -> assertThat(refused.code()).isEqualTo("reserve/run-own"));
    assertThatThrownBy(() -> guards.require(RunAction.CONFIRM, run, level, KEEPER))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void is_not_confirmed_before_it_is_proposed_nor_twice() {
    var run = run(KEEPER);
    assertThatThrownBy(() -> run.confirm(protocol(run), selection(), CHAIR, NOON))
        .isInstanceOf(Conflict.class);
    run.propose(KEEPER, NOON);
    run.confirm(protocol(run), selection(), CHAIR, NOON);

    assertThatThrownBy(() -> run.confirm(protocol(run), selection(), CHAIR, NOON))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void an_open_tie_is_not_confirmed() {
    var equal =
        List.of(contender(1), Contender.scored(new UUID(8, 2), "00002", new BigDecimal(99)));
    var tied = Selection.run(SomeRules.rules().set().levelOne(), equal);
    var run = run(KEEPER);
    run.propose(KEEPER, NOON);

    assertThat(tied.openTie()).isPresent();
    assertThatThrownBy(() -> run.confirm(protocol(run), tied, CHAIR, NOON))
        .isInstanceOfSatisfying(
            Conflict.class,
            refused -> assertThat(refused.code()).isEqualTo("reserve/run-tie-open"));
  }

  @Test
  void a_row_keeps_what_it_was_computed_from() {
    var run = run(KEEPER);
    var verdict = selection().verdicts().get(0);
    var entrant =
        new Entrant(
            contenders.get(0),
            "1",
            PersonId.random(),
            "Осипенко Кирилл",
            "Школа № 1",
            new Place("42-17", "42-17-s001"));

    var line = new RunLine(run.id(), entrant, verdict, 1);

    assertThat(line.contender()).isEqualTo(contenders.get(0));
    assertThat(line.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(line.verdict().reasons()).isEqualTo(verdict.reasons());
    assertThat(line.row(Unit.PERSON, run.sums()).reasons().get(0))
        .contains("проходите по результату");
  }
}
