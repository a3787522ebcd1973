package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.reserve.SeasonAction.EDIT;
import static ru.rsnms.reserve.SeasonAction.FREEZE;
import static ru.rsnms.reserve.SeasonAction.REOPEN;
import static ru.rsnms.reserve.SeasonAction.START;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.reserve.NewSeason;
import ru.rsnms.reserve.RulesPrinter;
import ru.rsnms.reserve.SeasonAction;
import ru.rsnms.reserve.SeasonActionState;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.reserve.SomeRules;
import ru.rsnms.reserve.rule.Origin;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class SeasonTest {

  private static final Instant NOON = Instant.parse("2027-01-12T05:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 12);
  private static final Actor KEEPER = actor(Role.INST_RESERVE, "region");
  private static final Actor OFFICER = actor(Role.MIN_OFFICER, "region");
  private static final Actor TEACHER = actor(Role.TEACHER, "self");

  private final SeasonGuards guards =
      new SeasonGuards(null, null, Clock.fixed(NOON, ZoneOffset.UTC));

  private static Actor actor(String role, String scope) {
    return new Actor(role, role, Set.of(role), Scope.parse(scope));
  }

  private static Season season(LocalDate from) {
    var owner =
        new OrganizationView(
            OrganizationId.random(),
            "ministry",
            OrganizationKind.MINISTRY,
            new OrganizationNames("Министерство", "МО", null, List.of()),
            null);
    var wanted =
        new NewSeason("Сезон 2027 года", owner.id(), new DatePeriod(from, from.plusDays(30)), null);
    return new Season(wanted, 1, owner, KEEPER, NOON);
  }

  private static Season settled() {
    var season = season(FIRST);
    SomeRules.rules().lines().forEach(line -> season.settle(line, KEEPER, NOON));
    season.settle(SomeRules.FLAGSHIPS, KEEPER, NOON);
    return season;
  }

  @Test
  void a_rule_is_settled_once_whatever_was_said_before() {
    var season = season(FIRST);
    season.settle(rule("49"), KEEPER, NOON);
    season.settle(new RuleLine(RuleKey.MIN_EXPERIENCE, "3", Origin.OPEN), KEEPER, NOON);
    season.settle(rule("50"), KEEPER, NOON);

    assertThat(season.lines())
        .extracting(RuleLine::key)
        .containsExactly(RuleKey.MIN_EXPERIENCE, RuleKey.SHARE);
    assertThat(season.lines().get(1).value()).isEqualTo("50");
  }

  private static RuleLine rule(String share) {
    return new RuleLine(RuleKey.SHARE, share, SomeRules.CONCEPT);
  }

  @Test
  void open_rules_are_not_frozen() {
    var season = season(FIRST);

    assertThatThrownBy(() -> season.freeze(KEEPER, NOON)).isInstanceOf(Invalid.class);
    assertThat(season.stage()).isEqualTo(SeasonStage.DRAFT);
    assertThat(because(FREEZE, season)).contains("Осталось замечаний");
  }

  @Test
  void frozen_rules_say_what_was_settled_and_do_not_change() {
    var season = settled();
    var frozen = season.freeze(KEEPER, NOON);

    assertThat(frozen.rules().lines()).isEqualTo(season.lines());
    assertThat(frozen.rules().grounds()).containsExactly(SomeRules.FLAGSHIPS);
    assertThat(frozen.frozen().number()).isEqualTo(1);
    assertThat(frozen.isIntact()).isTrue();
    assertThatThrownBy(() -> season.settle(rule("40"), KEEPER, NOON)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> season.drop(0, KEEPER, NOON)).isInstanceOf(Conflict.class);
  }

  @Test
  void rules_taken_back_and_frozen_again_are_another_version() {
    var season = settled();
    var first = season.freeze(KEEPER, NOON);
    season.reopen(KEEPER, NOON);
    season.settle(rule("40"), KEEPER, NOON);
    var second = season.freeze(KEEPER, NOON);

    assertThat(second.frozen().number()).isEqualTo(2);
    assertThat(second.frozen().sha256()).isNotEqualTo(first.frozen().sha256());
    assertThat(first.rules().number(RuleKey.SHARE)).isEqualTo("50");
  }

  @Test
  void only_its_own_order_approves_it() {
    var season = settled();
    season.freeze(KEEPER, NOON);
    var order = OrderId.next();
    season.isLaidBefore(order);

    assertThat(season.awaits(OrderId.next())).isFalse();
    assertThat(season.awaits(order)).isTrue();
    season.approve("15", FIRST, OFFICER, NOON);
    assertThat(season.awaits(order)).isFalse();
    assertThat(open(season, KEEPER)).containsExactly(START);
  }

  @Test
  void an_order_that_was_faster_puts_the_frozen_rules_into_force_not_the_new_draft() {
    var season = settled();
    season.freeze(KEEPER, NOON);
    var order = OrderId.next();
    season.isLaidBefore(order);
    season.reopen(KEEPER, NOON);
    season.settle(rule("40"), KEEPER, NOON);

    assertThat(season.awaits(order)).isTrue();
    season.approve("15", FIRST, OFFICER, NOON);
    assertThat(season.stage()).isEqualTo(SeasonStage.APPROVED);
    assertThat(season.rulesNumber()).isEqualTo(1);
  }

  @Test
  void applications_are_not_taken_before_their_first_day() {
    var season = season(FIRST.plusDays(1));
    SomeRules.rules().lines().forEach(line -> season.settle(line, KEEPER, NOON));
    season.freeze(KEEPER, NOON);
    season.isLaidBefore(OrderId.next());
    season.approve("15", FIRST, OFFICER, NOON);

    assertThat(because(START, season)).isEqualTo("Приём заявок начинается 13.01.2027.");
  }

  @Test
  void the_institute_keeps_seasons_and_others_read_what_is_announced() {
    var season = settled();

    assertThat(open(season, KEEPER)).containsExactly(EDIT, FREEZE);
    assertThat(open(season, OFFICER)).isEmpty();
    assertThat(SeasonGuards.sees(season, OFFICER)).isTrue();
    assertThat(SeasonGuards.sees(season, TEACHER)).isFalse();
    assertThat(SeasonGuards.sees(season, actor(Role.INST_RESERVE, "municipality:32-01"))).isFalse();
    season.freeze(KEEPER, NOON);
    assertThat(open(season, KEEPER)).containsExactly(REOPEN);
    season.isLaidBefore(OrderId.next());
    season.approve("15", FIRST, OFFICER, NOON);
    assertThat(SeasonGuards.sees(season, TEACHER)).isTrue();
  }

  @Test
  void the_annex_prints_every_rule_with_its_source() {
    var season = settled();
    var rules = season.freeze(KEEPER, NOON).rules();

    var annex = RulesPrinter.annex(season.id(), season.title(), rules);

    var rows = annex.units().get(0).table().rows();
    var words =
        rows.stream().map(row -> row.cells().stream().map(cell -> cell.text()).toList()).toList();
    assertThat(words)
        .contains(
            List.of("3", "Доля проходящих на второй уровень, %", "50", source("SHARE", rules)))
        .anyMatch(row -> row.contains("5–7"))
        .anyMatch(row -> row.contains("баллы за проектную идею, лидерские качества"))
        .anyMatch(row -> row.contains("не применяется"))
        .anyMatch(row -> row.contains("Вне квоты: «Флагманы образования»"));
    assertThat(words.stream().filter(row -> row.size() == 4))
        .hasSize(RuleKey.values().length + 1)
        .allMatch(row -> row.stream().noneMatch(String::isBlank));
  }

  private static String source(String key, ru.rsnms.reserve.rule.RuleSet rules) {
    return rules.line(RuleKey.valueOf(key)).origin().sentence();
  }

  private List<SeasonAction> open(Season season, Actor actor) {
    return guards.states(season, actor).stream()
        .filter(SeasonActionState::open)
        .map(SeasonActionState::action)
        .toList();
  }

  private String because(SeasonAction action, Season season) {
    return guards.states(season, KEEPER).get(action.ordinal()).closedBecause();
  }
}
