package ru.rsnms.reserve.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.reserve.SomeRules.FLAGSHIPS;
import static ru.rsnms.reserve.SomeRules.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.rsnms.reserve.SomeRules;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

class RuleSetTest {

  @Test
  void a_setting_that_came_later_does_not_apply_to_rules_frozen_before() {
    var then =
        SomeRules.rules().set().lines().stream()
            .filter(line -> line.key() != RuleKey.MEMBER_PLACES)
            .toList();

    var frozen = RuleSet.frozen(then, List.of());

    assertThat(frozen.isSet(RuleKey.MEMBER_PLACES)).isFalse();
    assertThat(frozen.levelThree().places()).isEqualTo(Places.unlimited());
    assertThatThrownBy(() -> RuleSet.of(then, List.of())).isInstanceOf(Invalid.class);
    var broken = then.stream().filter(line -> line.key() != RuleKey.SHARE).toList();
    assertThatThrownBy(() -> RuleSet.frozen(broken, List.of())).isInstanceOf(Invalid.class);
  }

  @Test
  void a_level_says_in_words_who_passes() {
    var rules = SomeRules.rules().with(RuleKey.MEMBER_MIN_SCORE, "60").set();

    assertThat(RuleWords.of(rules, Unit.MEMBER)).contains("60").doesNotContain("лучшие");
    assertThat(RuleWords.of(SomeRules.rules().with(RuleKey.MEMBER_PLACES, "12").set(), Unit.MEMBER))
        .contains("12", "лучшие", "комиссия");
    assertThat(RuleWords.of(rules, Unit.TEAM)).contains("4", "команд");
    assertThat(RuleWords.of(rules, Unit.PERSON)).contains("50");
  }

  @Test
  void a_complete_set_answers_every_question_with_its_source() {
    var set = rules().set();

    assertThat(set.lines()).extracting(RuleLine::key).containsExactly(RuleKey.values());
    assertThat(set.line(RuleKey.SHARE).origin().sentence())
        .isEqualTo("концепция кадрового резерва, уровень 1");
    assertThat(set.line(RuleKey.ROUNDING).origin().sentence())
        .isEqualTo("не установлено – принято решением: протокол от 12.01.2027 № 1");
    assertThat(set.teamSize()).isEqualTo(new TeamSize(5, 7));
    assertThat(set.countIfSet(RuleKey.EXTENSION_MONTHS)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void no_setting_may_be_left_out(RuleKey key) {
    assertThat(RuleSet.findings(rules().without(key).lines(), List.of()))
        .containsExactly(new RuleFinding(key.name(), "reserve/rule-missing", List.of()));
    assertThatThrownBy(() -> rules().without(key).set())
        .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.field()).isEqualTo(key.name()));
  }

  @Test
  void a_value_without_a_source_stays_a_draft() {
    var lines = new ArrayList<>(rules().without(RuleKey.ROUNDING).lines());
    lines.add(new RuleLine(RuleKey.ROUNDING, "UP", Origin.OPEN));

    assertThat(RuleSet.findings(lines, List.of()))
        .containsExactly(new RuleFinding("ROUNDING", "reserve/origin-missing", List.of()));
    assertThat(Origin.OPEN.sentence()).isEqualTo("не установлено, решение не принято");
    assertThat(Origin.established("  ").isNamed()).isFalse();
  }

  @Test
  void contradictions_are_found() {
    assertFound(rules().with(RuleKey.EXPERTS_PER_ITEM, "1"), "reserve/spread-of-one");
    assertFound(
        rules().with(RuleKey.IDEA_WEIGHT, "0").with(RuleKey.MIN_IDEA, "30"),
        "reserve/minimum-without-weight");
    assertFound(
        rules().with(RuleKey.IDEA_WEIGHT, "100").with(RuleKey.MIN_TEST, "30"),
        "reserve/minimum-without-weight");
    assertFound(
        rules()
            .with(RuleKey.EXPERTS_PER_ITEM, "1")
            .with(RuleKey.CALLING_SPREAD, "")
            .with(RuleKey.SCORE_AGGREGATE, "NEAREST_TWO"),
        "reserve/nearest-of-one");
    assertFound(
        rules().ground(ground("ФЛАГМАНЫ  «Образования»", FLAGSHIPS.origin())),
        "reserve/contest-twice");
    assertFound(rules().ground(ground("Лидеры", Origin.OPEN)), "reserve/origin-missing");
  }

  private static void assertFound(SomeRules rules, String code) {
    var findings = RuleSet.findings(rules.lines(), rules.grounds());
    assertThat(findings).extracting(RuleFinding::code).containsExactly(code);
    assertThat(Texts.of("problem." + code, findings.get(0).details().toArray())).isNotBlank();
  }

  private static FastTrackGround ground(String contest, Origin origin) {
    return new FastTrackGround(contest, Set.of(ContestRank.WINNER), 0, true, origin);
  }

  @Test
  void a_ground_without_a_name_or_a_rank_is_refused() {
    assertThatThrownBy(() -> ground(" ", Origin.OPEN)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> new FastTrackGround("X", Set.of(), 0, true, Origin.OPEN))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(
            () -> new FastTrackGround("X", Set.of(ContestRank.WINNER), 22, true, Origin.OPEN))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void the_total_is_weighed_and_rounded_once() {
    var total = rules().set().total();

    assertThat(total.of(points("71.5"), points("60"))).isEqualTo("66.90");
    assertThat(total.of(points("33.335"), points("0"))).isEqualTo("20.00");
    assertThat(total.of(null, points("60"))).isNull();
    assertThat(new TotalRule(points("100"), 1).of(points("71.25"), null)).isEqualTo("71.3");
  }

  @Test
  void half_of_97_is_48_or_49_and_the_broken_number_is_shown() {
    var half = points("50");

    assertThat(Places.share(half, Rounding.DOWN).of(97)).isEqualTo(48);
    assertThat(Places.share(half, Rounding.UP).of(97)).isEqualTo(49);
    assertThat(Places.share(half, Rounding.HALF_UP).of(97)).isEqualTo(49);
    assertThat(Places.share(half, Rounding.DOWN).exact(97)).isEqualTo("48.5");
    assertThat(Places.share(half, Rounding.UP).of(0)).isZero();
    assertThat(Places.fixed(4).of(97)).isEqualTo(4);
  }

  @Test
  void people_are_parted_into_teams_of_nearly_one_size() {
    var size = new TeamSize(5, 7);

    assertThat(size.sizes(35)).containsExactly(5, 5, 5, 5, 5, 5, 5);
    assertThat(size.sizes(48)).containsExactly(6, 6, 6, 5, 5, 5, 5, 5, 5);
    assertThat(size.sizes(7)).containsExactly(7);
    assertThatThrownBy(() -> size.sizes(8)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> size.sizes(4)).isInstanceOf(Conflict.class);
    for (var people = 20; people < 200; people++) {
      assertThat(size.sizes(people)).allMatch(size::admits).satisfies(sum(people));
    }
  }

  private static java.util.function.Consumer<List<? extends Integer>> sum(int people) {
    return sizes -> assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(people);
  }

  private static BigDecimal points(String points) {
    return new BigDecimal(points);
  }
}
