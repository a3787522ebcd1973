package ru.rsnms.reserve.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.reserve.SomeRules.half;
import static ru.rsnms.reserve.selection.SomeContenders.no;
import static ru.rsnms.reserve.selection.SomeContenders.scored;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.reserve.SomeRules;
import ru.rsnms.reserve.rule.BypassCounting;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.Minima;
import ru.rsnms.reserve.rule.Places;
import ru.rsnms.reserve.rule.Rounding;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.shared.Conflict;

class SelectionTest {

  /**
   * The season of the acceptance scenario: 97 with a result, 9 of them winners (1–5 of the best, 4
   * of the last), and 4 holders of a ticket who never sat the test.
   */
  private static List<Contender> season() {
    var all = new ArrayList<Contender>();
    for (var i = 1; i <= 97; i++) {
      var one = no(i).total(String.valueOf(100 - i));
      all.add((i <= 5 || i > 93 ? one.winner() : one).please());
    }
    for (var i = 98; i <= 101; i++) {
      all.add(no(i).standing(Standing.ADMITTED).ticket().please());
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "DOWN,    ON_TOP,           48, 48, 9, 4, 61",
    "UP,      ON_TOP,           49, 49, 9, 4, 62",
    "HALF_UP, ON_TOP,           49, 49, 9, 4, 62",
    "DOWN,    OWN_RESULT_FIRST, 48, 48, 4, 4, 56",
    "UP,      OWN_RESULT_FIRST, 49, 49, 4, 4, 57",
    "DOWN,    WITHIN_QUOTA,     48, 35, 9, 4, 48",
    "UP,      WITHIN_QUOTA,     49, 36, 9, 4, 49",
  })
  void of_97_with_a_result_pass_as_many_as_the_rules_say(
      Rounding rounding,
      BypassCounting counting,
      int places,
      int quota,
      int fastTrack,
      int tickets,
      int all) {
    var selection = Selection.run(half(rounding, counting, true), season());

    assertThat(selection.quota().base()).isEqualTo(97);
    assertThat(selection.quota().exact()).isEqualTo("48.5");
    assertThat(selection.quota().places()).isEqualTo(places);
    assertThat(selection.passedBy(Ground.QUOTA)).isEqualTo(quota);
    assertThat(selection.passedBy(Ground.FAST_TRACK)).isEqualTo(fastTrack);
    assertThat(selection.passedBy(Ground.TICKET)).isEqualTo(tickets);
    assertThat(selection.passed()).hasSize(all);
    assertThat(selection.isComplete()).isTrue();
  }

  @Test
  void winners_outside_of_the_base_make_the_quota_smaller() {
    var selection = Selection.run(half(Rounding.DOWN, BypassCounting.ON_TOP, false), season());

    assertThat(selection.quota().base()).isEqualTo(88);
    assertThat(selection.passedBy(Ground.QUOTA)).isEqualTo(44);
  }

  @Test
  void the_base_is_whom_the_rules_name() {
    var all = new ArrayList<>(List.of(scored(1, "80"), scored(2, "70")));
    all.add(no(3).standing(Standing.ADMITTED).please());
    all.add(no(4).standing(Standing.SUBMITTED).please());
    all.add(no(5).standing(Standing.WITHDRAWN).please());
    all.add(no(6).standing(Standing.DISQUALIFIED).please());

    assertThat(baseOf("SUBMITTED", all)).isEqualTo(4);
    assertThat(baseOf("ADMITTED", all)).isEqualTo(3);
    assertThat(baseOf("SCORED", all)).isEqualTo(2);
  }

  private static int baseOf(String base, List<Contender> all) {
    var rules = SomeRules.rules().with(RuleKey.BASE, base).set().levelOne();
    return Selection.run(rules, all).quota().base();
  }

  @Test
  void a_winner_below_the_border_passes_and_takes_nobodys_place() {
    var winner = no(4).total("10").winner().please();

    var selection =
        Selection.run(half(), List.of(scored(1, "90"), scored(2, "80"), scored(3, "70"), winner));

    assertThat(grounds(selection))
        .containsEntry("00001", Ground.QUOTA)
        .containsEntry("00002", Ground.QUOTA)
        .containsEntry("00004", Ground.FAST_TRACK)
        .hasSize(3);
  }

  @Test
  void who_needs_no_way_past_the_quota_passes_by_the_own_result_where_the_rules_say_so() {
    var all = List.of(no(1).total("90").winner().please(), scored(2, "80"), scored(3, "70"));

    var first = Selection.run(half(Rounding.UP, BypassCounting.OWN_RESULT_FIRST, true), all);
    var onTop = Selection.run(half(Rounding.UP, BypassCounting.ON_TOP, true), all);

    assertThat(grounds(first)).isEqualTo(Map.of("00001", Ground.QUOTA, "00002", Ground.QUOTA));
    assertThat(grounds(onTop))
        .isEqualTo(
            Map.of("00001", Ground.FAST_TRACK, "00002", Ground.QUOTA, "00003", Ground.QUOTA));
    assertThat(why(first, 1)).contains(Reason.Why.FAST_TRACK_UNUSED);
  }

  @Test
  void more_winners_than_places_all_pass_and_leave_none_to_results() {
    var selection =
        Selection.run(
            half(Rounding.DOWN, BypassCounting.WITHIN_QUOTA, true),
            List.of(
                no(1).total("50").winner().please(),
                no(2).total("40").winner().please(),
                scored(3, "99")));

    assertThat(selection.passed()).extracting(Verdict::number).containsExactly("00001", "00002");
    assertThat(selection.quota().open()).isZero();
    assertThat(why(selection, 3)).first().isEqualTo(Reason.Why.NO_PLACE);
  }

  @Test
  void equal_totals_are_parted_by_the_criteria_in_their_order() {
    var all =
        List.of(
            no(1).total("70").merit(Merit.IDEA, "60").merit(Merit.EARLIER, "-1").please(),
            no(2).total("70").merit(Merit.IDEA, "65").merit(Merit.EARLIER, "-2").please());

    var selection = Selection.run(half(), all);

    assertThat(grounds(selection)).isEqualTo(Map.of("00002", Ground.QUOTA));
    assertThat(why(selection, 2)).first().isEqualTo(Reason.Why.TIE_WON);
    assertThat(why(selection, 1)).first().isEqualTo(Reason.Why.TIE_LOST);
    assertThat(selection.verdicts()).extracting(Verdict::place).containsExactly(1, 2);
  }

  @Test
  void a_missing_measure_loses_against_any() {
    var all =
        List.of(no(1).total("70").please(), no(2).total("70").merit(Merit.IDEA, "0").please());

    assertThat(grounds(Selection.run(half(), all))).containsOnlyKeys("00002");
  }

  @Test
  void totals_are_compared_as_they_are_printed() {
    var all = List.of(scored(1, "70.004"), scored(2, "69.996"));

    assertThat(Selection.run(half(), all).openTie())
        .hasValueSatisfying(tie -> assertThat(tie.among()).hasSize(2));
  }

  @Test
  void who_is_equal_in_everything_waits_for_the_commission_not_for_the_number() {
    var all =
        List.of(
            scored(1, "90"),
            scored(2, "70"),
            scored(3, "70"),
            scored(4, "70"),
            scored(5, "60"),
            scored(6, "50"));

    var selection = Selection.run(half(), all);

    assertThat(selection.isComplete()).isFalse();
    assertThat(selection.tie().places()).isEqualTo(2);
    assertThat(outcomes(selection))
        .containsEntry("00001", Outcome.PASSED)
        .containsEntry("00002", Outcome.AWAITS_COMMISSION)
        .containsEntry("00003", Outcome.AWAITS_COMMISSION)
        .containsEntry("00004", Outcome.AWAITS_COMMISSION)
        .containsEntry("00005", Outcome.NOT_PASSED);
    assertThat(selection.verdicts()).extracting(Verdict::place).containsExactly(1, 2, 2, 2, 5, 6);
  }

  @Test
  void the_commission_chooses_exactly_the_places_among_exactly_the_equals() {
    var all = List.of(scored(1, "70"), scored(2, "70"), scored(3, "60"));
    var first = all.get(0).id();
    var last = all.get(2).id();
    var rules = half().with(Places.fixed(1));

    var chosen = Selection.run(rules, all, new CommissionChoice(Set.of(first), "протокол № 2"));

    assertThat(grounds(chosen)).isEqualTo(Map.of("00001", Ground.COMMISSION));
    assertThat(chosen.isComplete()).isTrue();
    assertThat(chosen.quota().filled()).isEqualTo(1);
    assertThat(why(chosen, 2)).first().isEqualTo(Reason.Why.COMMISSION_CHOSE_OTHERS);
    assertThat(why(chosen, 3)).first().isEqualTo(Reason.Why.BELOW_BORDER);
    for (var wrong : List.<Set<UUID>>of(Set.of(), Set.of(last), ids(all))) {
      assertThatThrownBy(() -> Selection.run(rules, all, new CommissionChoice(wrong, "№ 2")))
          .isInstanceOfSatisfying(
              Conflict.class, no -> assertThat(no.code()).isEqualTo("reserve/choice-stale"));
    }
  }

  @Test
  void a_choice_for_a_tie_that_is_gone_is_refused_not_forgotten() {
    var all = List.of(scored(1, "71"), scored(2, "70"));
    var stale = new CommissionChoice(Set.of(all.get(1).id()), "протокол № 2");

    assertThatThrownBy(() -> Selection.run(half(), all, stale)).isInstanceOf(Conflict.class);
  }

  @Test
  void a_winner_among_equals_at_the_border_goes_by_the_own_way() {
    var winner = no(3).total("70").winner().please();
    var all = List.of(scored(1, "90"), scored(2, "70"), winner, scored(4, "60"));

    var selection = Selection.run(half(Rounding.DOWN, BypassCounting.OWN_RESULT_FIRST, true), all);

    assertThat(grounds(selection))
        .isEqualTo(
            Map.of("00001", Ground.QUOTA, "00002", Ground.QUOTA, "00003", Ground.FAST_TRACK));
    assertThat(selection.isComplete()).isTrue();
  }

  @Test
  void nobody_passes_by_result_below_a_minimum_but_a_winner_does() {
    var rules =
        half().with(new Minima(new BigDecimal("50"), Map.of(Merit.IDEA, new BigDecimal("30"))));
    var all =
        List.of(
            no(1).total("80").merit(Merit.IDEA, "29.9").please(),
            no(2).total("49.99").merit(Merit.IDEA, "90").please(),
            no(3).total("49.994").merit(Merit.IDEA, "90").winner().please(),
            no(4).total("60").please(),
            no(5).total("50").merit(Merit.IDEA, "30").please());

    var selection = Selection.run(rules, all);

    assertThat(grounds(selection))
        .isEqualTo(Map.of("00003", Ground.FAST_TRACK, "00005", Ground.QUOTA));
    assertThat(why(selection, 1)).first().isEqualTo(Reason.Why.BELOW_PART);
    assertThat(why(selection, 2)).first().isEqualTo(Reason.Why.BELOW_TOTAL);
    assertThat(why(selection, 4)).first().isEqualTo(Reason.Why.PART_MISSING);
    assertThat(selection.quota().filled()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Флагманы образования, 2025, WINNER,       false, true,  FAST_TRACK",
    "«ФЛАГМАНЫ образования», 2022, FINALIST,   false, true,  FAST_TRACK",
    "Флагманы образования, 2025, WINNER,       false, false, UNVERIFIED",
    "Флагманы образования, 2021, WINNER,       false, true,  OLD_EDITION",
    "Флагманы образования, 2025, PARTICIPANT,  false, true,  OTHER_RANK",
    "Флагманы образования, 2025, WINNER,       true,  true,  TEAM_RESULT",
    "Учитель года,         2025, WINNER,       false, true,  OTHER_CONTEST",
  })
  void a_distinction_counts_or_says_why_it_does_not(
      String contest,
      int year,
      ContestRank rank,
      boolean ofTeam,
      boolean verified,
      Reason.Why expected) {
    var one = new Distinction(contest, year, rank, ofTeam, verified);
    var all = List.of(no(1).total("10").with(one).please(), scored(2, "90"));

    assertThat(why(Selection.run(half(), all), 1)).contains(expected);
  }

  @Test
  void ways_past_the_quota_are_for_the_admitted_only() {
    var all =
        List.of(
            no(1).standing(Standing.SUBMITTED).winner().please(),
            no(2).standing(Standing.WITHDRAWN).ticket().please(),
            no(3).standing(Standing.DISQUALIFIED).winner().please());

    var selection = Selection.run(half(), all);

    assertThat(selection.passed()).isEmpty();
    assertThat(outcomes(selection))
        .isEqualTo(Map.of("00001", Outcome.NOT_PASSED, "00002", Outcome.OUT, "00003", Outcome.OUT));
  }

  @Test
  void one_application_is_never_counted_twice() {
    assertThatThrownBy(() -> Selection.run(half(), List.of(scored(1, "90"), scored(1, "90"))))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void nobody_at_all_is_a_selection_too() {
    var selection = Selection.run(half(), List.of());

    assertThat(selection.verdicts()).isEmpty();
    assertThat(selection.border()).isNull();
  }

  @Test
  void teams_pass_by_number_and_members_by_score_through_the_same_function() {
    var rules = SomeRules.rules().with(RuleKey.MEMBER_MIN_SCORE, "60").set();
    var all = IntStream.rangeClosed(1, 6).mapToObj(i -> scored(i, String.valueOf(90 - 10 * i)));
    var units = all.toList();

    assertThat(Selection.run(rules.levelTwo(), units).passed()).hasSize(4);
    assertThat(Selection.run(rules.levelThree(), units).passed())
        .extracting(Verdict::number)
        .containsExactly("00001", "00002", "00003");
    var limited = SomeRules.rules().with(RuleKey.MEMBER_PLACES, "2").set();
    assertThat(Selection.run(limited.levelThree(), units).passed())
        .extracting(Verdict::number)
        .containsExactly("00001", "00002");
  }

  private static Map<String, Ground> grounds(Selection selection) {
    return selection.passed().stream().collect(Collectors.toMap(Verdict::number, Verdict::ground));
  }

  private static Map<String, Outcome> outcomes(Selection selection) {
    return selection.verdicts().stream()
        .collect(Collectors.toMap(Verdict::number, Verdict::outcome));
  }

  private static List<Reason.Why> why(Selection selection, int number) {
    return selection.verdicts().stream()
        .filter(one -> one.number().equals("%05d".formatted(number)))
        .flatMap(one -> one.reasons().stream())
        .map(Reason::why)
        .toList();
  }

  private static Set<UUID> ids(List<Contender> all) {
    return all.stream().map(Contender::id).collect(Collectors.toSet());
  }
}
