package ru.rsnms.reserve.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.SomeRules;
import ru.rsnms.reserve.rule.BypassCounting;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.Minima;
import ru.rsnms.reserve.rule.PassRules;
import ru.rsnms.reserve.rule.Places;
import ru.rsnms.reserve.rule.QuotaBase;
import ru.rsnms.reserve.rule.Rounding;
import ru.rsnms.reserve.rule.Unit;

/** What holds for every season: small random ones, full of equals, each made from its number. */
class SelectionPropertiesTest {

  private static final int SEASONS = 500;

  private Random random;

  @Test
  void the_order_of_entry_decides_nothing() {
    inEverySeason(
        () -> {
          var all = begin();
          var rules = rules();
          var shuffled = new ArrayList<>(all);
          Collections.shuffle(shuffled, random);

          assertThat(Selection.run(rules, shuffled)).isEqualTo(Selection.run(rules, all));
        });
  }

  @Test
  void the_number_of_an_application_decides_nothing() {
    inEverySeason(
        () -> {
          var all = begin();
          var rules = rules();
          var renumbered =
              all.stream().map(one -> renumbered(one, String.valueOf(random.nextInt()))).toList();

          assertThat(outcomes(Selection.run(rules, renumbered)))
              .isEqualTo(outcomes(Selection.run(rules, all)));
        });
  }

  @Test
  void everybody_has_one_verdict_and_it_agrees_with_the_plain_definition() {
    inEverySeason(
        () -> {
          var all = begin();
          var rules = rules();
          var selection = Selection.run(rules, all);

          assertThat(selection.verdicts()).hasSameSizeAs(all);
          var expected =
              all.stream()
                  .collect(Collectors.toMap(Contender::id, one -> defined(one, all, rules)));
          assertThat(outcomes(selection)).isEqualTo(expected);
        });
  }

  /** The definition by counting, without sorting anything. */
  private static Outcome defined(Contender one, List<Contender> all, PassRules rules) {
    if (!one.standing().isTakingPart()) {
      return Outcome.OUT;
    }
    if (Claim.of(one, rules).isOpen()) {
      return Outcome.PASSED;
    }
    if (!one.hasResult() || Shortfall.of(Ranked.of(one, rules), rules.minima()).isPresent()) {
      return Outcome.NOT_PASSED;
    }
    var key = Ranked.of(one, rules).key();
    var line = all.stream().filter(other -> stands(other, rules)).toList();
    var better =
        line.stream().filter(other -> Ranked.of(other, rules).key().compareTo(key) < 0).count();
    var equals =
        line.stream()
            .filter(other -> Ranked.of(other, rules).key().equals(key))
            .filter(other -> !Claim.of(other, rules).isOpen())
            .count();
    var left = open(all, rules) - better;
    if (left <= 0) {
      return Outcome.NOT_PASSED;
    }
    return equals <= left ? Outcome.PASSED : Outcome.AWAITS_COMMISSION;
  }

  private static boolean stands(Contender one, PassRules rules) {
    var claim = Claim.of(one, rules);
    return one.hasResult()
        && Shortfall.of(Ranked.of(one, rules), rules.minima()).isEmpty()
        && (!claim.isOpen() || claim.counting(rules).counting() == BypassCounting.OWN_RESULT_FIRST);
  }

  private static int open(List<Contender> all, PassRules rules) {
    var base = 0;
    var reserved = 0;
    for (var one : all) {
      var claim = Claim.of(one, rules);
      if (one.standing().isIn(rules.base())
          && (!claim.isOpen() || claim.counting(rules).inBase())) {
        base++;
      }
      if (claim.isOpen() && claim.counting(rules).counting() == BypassCounting.WITHIN_QUOTA) {
        reserved++;
      }
    }
    return Math.max(0, rules.places().of(base) - reserved);
  }

  @Test
  void equals_without_a_way_of_their_own_share_one_fate() {
    inEverySeason(
        () -> {
          var all = begin();
          var rules = rules();
          var outcomes = outcomes(Selection.run(rules, all));

          for (var one : all) {
            for (var other : all) {
              if (sameMeasures(one, other, rules)) {
                assertThat(outcomes.get(one.id())).isEqualTo(outcomes.get(other.id()));
              }
            }
          }
        });
  }

  private static boolean sameMeasures(Contender one, Contender other, PassRules rules) {
    return one.hasResult()
        && other.hasResult()
        && !Claim.of(one, rules).isOpen()
        && !Claim.of(other, rules).isOpen()
        && Shortfall.of(Ranked.of(one, rules), rules.minima()).isEmpty()
            == Shortfall.of(Ranked.of(other, rules), rules.minima()).isEmpty()
        && Ranked.of(one, rules).key().equals(Ranked.of(other, rules).key());
  }

  @Test
  void more_points_never_harm() {
    inEverySeason(
        () -> {
          var all = begin();
          var rules = rules();
          var before = Selection.run(rules, all);
          var lucky = all.get(random.nextInt(all.size()));
          var raised = all.stream().map(one -> one == lucky ? raised(one) : one).toList();
          var after = Selection.run(rules, raised);

          assertThat(worth(after, lucky.id())).isGreaterThanOrEqualTo(worth(before, lucky.id()));
        });
  }

  @Test
  void a_larger_share_takes_nobody_out() {
    inEverySeason(
        () -> {
          var all = begin();
          var rules = rules();
          var more =
              rules.with(
                  Places.share(
                      rules.places().amount().add(BigDecimal.TEN), rules.places().rounding()));
          var change = WhatIf.between(Selection.run(rules, all), Selection.run(more, all));

          assertThat(change.leaving()).allMatch(one -> false);
        });
  }

  @Test
  void who_withdrew_might_never_have_been_there() {
    inEverySeason(
        () -> {
          var all = begin();
          var rules = rules();
          var others = all.stream().filter(one -> one.standing().isTakingPart()).toList();

          var without = outcomes(Selection.run(rules, others));

          assertThat(outcomes(Selection.run(rules, all))).containsAllEntriesOf(without);
        });
  }

  @Test
  void the_commission_completes_any_selection() {
    inEverySeason(
        () -> {
          var all = begin();
          var rules = rules();
          var open = Selection.run(rules, all);
          if (open.isComplete()) {
            return;
          }
          var chosen = new ArrayList<>(open.tie().among());
          Collections.shuffle(chosen, random);
          var choice =
              new CommissionChoice(
                  Set.copyOf(chosen.subList(0, open.tie().places())), "протокол № 2");

          var complete = Selection.run(rules, all, choice);

          assertThat(complete.isComplete()).isTrue();
          assertThat(complete.passedBy(Ground.COMMISSION)).isEqualTo(open.tie().places());
          assertThat(complete.verdicts())
              .noneMatch(one -> one.outcome() == Outcome.AWAITS_COMMISSION);
        });
  }

  @Test
  void every_verdict_speaks_russian_to_the_end() {
    inEverySeason(
        () -> {
          var all = begin();
          var selection = Selection.run(rules(), all);

          for (var verdict : selection.verdicts()) {
            assertThat(Explanation.of(Unit.PERSON, verdict, selection))
                .isNotEmpty()
                .allSatisfy(
                    words -> assertThat(words).matches("[А-ЯЁ].*\\.").doesNotContain("{", "null"));
          }
        });
  }

  /** Tells the season that fails, so that it can be looked at again. */
  private void inEverySeason(Runnable check) {
    for (var season = 1; season <= SEASONS; season++) {
      random = new Random(season);
      try {
        check.run();
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("season " + season, failure);
      }
    }
  }

  private List<Contender> begin() {
    var all = new ArrayList<Contender>();
    var size = 1 + random.nextInt(14);
    for (var i = 1; i <= size; i++) {
      all.add(contender(i));
    }
    return all;
  }

  private Contender contender(int number) {
    var one = SomeContenders.no(number).standing(standing());
    one.total(String.valueOf(40 + 5 * random.nextInt(5)));
    if (random.nextBoolean()) {
      one.merit(Merit.IDEA, String.valueOf(random.nextInt(3)));
    }
    if (random.nextInt(3) == 0) {
      one.merit(Merit.EARLIER, String.valueOf(-1 - random.nextInt(2)));
    }
    if (random.nextInt(6) == 0) {
      one.winner();
    }
    if (random.nextInt(8) == 0) {
      one.ticket();
    }
    return one.please();
  }

  private Standing standing() {
    return random.nextInt(4) > 0
        ? Standing.SCORED
        : Standing.values()[random.nextInt(Standing.values().length)];
  }

  private PassRules rules() {
    var minimum = random.nextInt(3) == 0 ? new BigDecimal(45) : null;
    return new PassRules(
        Places.share(BigDecimal.valueOf(random.nextInt(91)), any(Rounding.values())),
        any(QuotaBase.values()),
        new PassRules.Bypass(any(BypassCounting.values()), random.nextBoolean()),
        new PassRules.Bypass(any(BypassCounting.values()), random.nextBoolean()),
        List.of(SomeRules.FLAGSHIPS),
        new Minima(minimum, Map.of()),
        List.of(Merit.IDEA, Merit.EARLIER),
        0);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Contender raised(Contender one) {
    return new Contender(
        one.id(),
        one.number(),
        one.municipality(),
        one.standing(),
        one.total().add(BigDecimal.valueOf(7)),
        one.merits(),
        one.distinctions(),
        one.ticket());
  }

  private static Contender renumbered(Contender one, String number) {
    return new Contender(
        one.id(),
        number,
        one.municipality(),
        one.standing(),
        one.total(),
        one.merits(),
        one.distinctions(),
        one.ticket());
  }

  private static int worth(Selection selection, UUID id) {
    return switch (outcomes(selection).get(id)) {
      case PASSED -> 2;
      case AWAITS_COMMISSION -> 1;
      case NOT_PASSED, OUT -> 0;
    };
  }

  private static Map<UUID, Outcome> outcomes(Selection selection) {
    return selection.verdicts().stream().collect(Collectors.toMap(Verdict::id, Verdict::outcome));
  }
}
