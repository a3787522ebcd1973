package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationPart;
import ru.rsnms.reserve.NewSeason;
import ru.rsnms.reserve.Question;
import ru.rsnms.reserve.SeasonMilestone;
import ru.rsnms.reserve.SomeRules;
import ru.rsnms.reserve.TestState;
import ru.rsnms.reserve.model.ApplicationGuards.Situation;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class ApplicationGuardsTest {

  private static final Instant NOON = Instant.parse("2027-01-12T05:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 12);
  private static final LocalDate LAST = LocalDate.of(2027, 2, 11);
  private static final Actor CANDIDATE = actor("candidate", Role.CANDIDATE, "self");
  private static final Actor KEEPER = actor("reserve", Role.INST_RESERVE, "region");
  private static final Actor CHAIR = actor("chair", Role.COMMISSION_CHAIR, "region");

  private final Season season = running();
  private final Application application =
      new Application(season.id(), candidate(), CANDIDATE, NOON);

  private static Actor actor(String account, String role, String scope) {
    return new Actor(account, account, Set.of(role), Scope.parse(scope));
  }

  private static OrganizationView organization(OrganizationKind kind, String municipality) {
    return new OrganizationView(
        OrganizationId.random(),
        "code",
        kind,
        new OrganizationNames("Название", "Название", null, List.of()),
        municipality);
  }

  private static Candidate candidate() {
    var school = organization(OrganizationKind.SCHOOL, "42-17");
    return new Candidate(PersonId.random(), "Осипенко Кирилл", "Учитель", school, FIRST);
  }

  private static Season running() {
    var owner = organization(OrganizationKind.MINISTRY, null);
    var wanted = new NewSeason("Сезон", owner.id(), new DatePeriod(FIRST, LAST), null);
    var season = new Season(wanted, 1, owner, KEEPER, NOON);
    SomeRules.rules().lines().forEach(line -> season.settle(line, KEEPER, NOON));
    season.settle(SomeRules.FLAGSHIPS, KEEPER, NOON);
    season.freeze(KEEPER, NOON);
    season.isLaidBefore(OrderId.next());
    season.approve("1", FIRST, KEEPER, NOON);
    season.start(KEEPER, NOON);
    return season;
  }

  private void require(ApplicationAction action, Actor actor, LocalDate today) {
    require(action, actor, today, false);
  }

  private void require(ApplicationAction action, Actor actor, LocalDate today, boolean competes) {
    var days = Map.of(SeasonMilestone.ADMISSION, LAST.plusDays(7));
    ApplicationGuards.require(
        action, application, new Situation(season, days, today, actor, competes));
  }

  @Test
  void the_last_day_is_in_time_and_the_next_is_not() {
    assertThatCode(() -> require(ApplicationAction.SUBMIT, CANDIDATE, LAST))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> require(ApplicationAction.SUBMIT, CANDIDATE, LAST.plusDays(1)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("application-late");
    assertThatThrownBy(() -> require(ApplicationAction.EDIT, CANDIDATE, FIRST.minusDays(1)))
        .hasMessageContaining("application-not-taken");
  }

  @Test
  void what_was_returned_is_mended_as_long_as_applications_are_looked_through() {
    application.submit(candidate(), 1, CANDIDATE, NOON);
    application.giveBack("Уберите имя.", KEEPER, NOON);

    assertThatCode(() -> require(ApplicationAction.SUBMIT, CANDIDATE, LAST.plusDays(7)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> require(ApplicationAction.SUBMIT, CANDIDATE, LAST.plusDays(8)))
        .hasMessageContaining("application-late");
  }

  @Test
  void only_the_keeper_looks_through_and_never_in_the_own_season() {
    application.submit(candidate(), 1, CANDIDATE, NOON);

    assertThatCode(() -> require(ApplicationAction.ADMIT, KEEPER, LAST)).doesNotThrowAnyException();
    assertThatThrownBy(() -> require(ApplicationAction.ADMIT, KEEPER, LAST, true))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("own-season");
    assertThatThrownBy(() -> require(ApplicationAction.ADMIT, CHAIR, LAST))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> require(ApplicationAction.DISQUALIFY, KEEPER, LAST))
        .isInstanceOf(Forbidden.class);
    assertThatCode(() -> require(ApplicationAction.DISQUALIFY, CHAIR, LAST))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> require(ApplicationAction.WITHDRAW, KEEPER, LAST))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void a_refusal_needs_its_reason() {
    application.submit(candidate(), 1, CANDIDATE, NOON);

    assertThatThrownBy(() -> application.reject("  ", KEEPER, NOON)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> application.disqualify(null, CHAIR, NOON)).isInstanceOf(Invalid.class);
  }

  @Test
  void every_part_has_to_be_done() {
    var question = new Question("goal", "Цель", "", 1, 10, true);
    var form = new ApplicationForm(application.id());
    var idea = new Idea(application.id());
    var parts = new ApplicationParts(form, idea, List.of(question), TestState.NOT_SET);
    assertThat(parts.open())
        .containsExactly(
            ApplicationPart.QUESTIONS,
            ApplicationPart.CLAIMS,
            ApplicationPart.IDEA,
            ApplicationPart.CONSENT);

    form.answer(question, "Ответ");
    form.hasNoClaims();
    assertThat(parts.open()).containsExactly(ApplicationPart.IDEA, ApplicationPart.CONSENT);
    assertThatThrownBy(() -> form.answer(question, "Слишком длинно")).isInstanceOf(Invalid.class);
    form.answer(question, " ");
    assertThat(parts.open()).contains(ApplicationPart.QUESTIONS);
  }

  @Test
  void promised_days_follow_each_other() {
    assertThatThrownBy(() -> SeasonDates.mustFollow(LAST, Map.of(SeasonMilestone.ADMISSION, LAST)))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(
            () ->
                SeasonDates.mustFollow(
                    LAST,
                    Map.of(
                        SeasonMilestone.REVIEW, LAST.plusDays(9),
                        SeasonMilestone.FINAL, LAST.plusDays(8))))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void least_experience_counts_full_years_to_the_last_day() {
    assertThatCode(() -> LeastExperience.require(3, LAST.minusYears(3), LAST))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> LeastExperience.require(3, LAST.minusYears(3).plusDays(1), LAST))
        .isInstanceOf(Conflict.class);
    assertThatCode(() -> LeastExperience.require(3, null, LAST)).doesNotThrowAnyException();
  }

  @Test
  void a_file_is_what_its_first_bytes_say() {
    assertThat(AttachmentStore.typeOf(new byte[] {0x25, 0x50, 0x44, 0x46, 0x2d}))
        .isEqualTo("application/pdf");
    assertThatThrownBy(() -> AttachmentStore.typeOf(new byte[] {'M', 'Z'}))
        .isInstanceOf(Invalid.class);
  }
}
