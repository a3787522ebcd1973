package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.ApplicationStep;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.TestState;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class ApplicationTest {

  private static final Instant NOON = Instant.parse("2027-01-12T05:00:00Z");
  private static final Actor CANDIDATE = actor("candidate", Role.CANDIDATE, "self");

  private final Application application =
      new Application(SeasonId.next(), candidate(), CANDIDATE, NOON);

  private static Actor actor(String account, String role, String scope) {
    return new Actor(account, account, Set.of(role), Scope.parse(scope));
  }

  private static Candidate candidate() {
    var school =
        new OrganizationView(
            OrganizationId.random(),
            "42-17-s001",
            OrganizationKind.SCHOOL,
            new OrganizationNames("Школа № 1", "Школа № 1", null, List.of()),
            "42-17");
    return new Candidate(
        PersonId.random(), "Осипенко Кирилл", "Учитель", school, LocalDate.of(2015, 9, 1));
  }

  @Test
  void the_number_is_given_once() {
    application.submit(candidate(), 7, CANDIDATE, NOON);

    assertThat(application.number()).contains(7);
    assertThat(application.submittedAt()).contains(NOON);
    assertThatThrownBy(() -> application.submit(candidate(), 8, CANDIDATE, NOON))
        .isInstanceOf(Conflict.class);
    assertThat(application.steps())
        .extracting(ApplicationStep::to)
        .containsExactly(ApplicationStage.DRAFT, ApplicationStage.SUBMITTED);
  }

  @Test
  void a_draft_is_seen_by_the_candidate_only() {
    var keeper = actor("reserve", Role.INST_RESERVE, "region");

    assertThat(ApplicationGuards.sees(application, CANDIDATE, true)).isTrue();
    assertThat(ApplicationGuards.sees(application, keeper, false)).isFalse();
    application.submit(candidate(), 7, CANDIDATE, NOON);
    assertThat(ApplicationGuards.sees(application, keeper, false)).isTrue();
    assertThat(ApplicationGuards.sees(application, keeper, true)).isFalse();
  }

  @Test
  void staff_see_their_own_territory() {
    application.submit(candidate(), 7, CANDIDATE, NOON);

    assertThat(sees(Role.MUN_OFFICER, "municipality:42-17")).isTrue();
    assertThat(sees(Role.MUN_OFFICER, "municipality:42-03")).isFalse();
    assertThat(sees(Role.ORG_HEAD, "organization:42-17-s001")).isTrue();
    assertThat(sees(Role.ORG_HEAD, "organization:42-17-s002")).isFalse();
    assertThat(sees(Role.CANDIDATE, "self")).isFalse();
    assertThat(sees(Role.ADMIN, "region")).isFalse();
  }

  private boolean sees(String role, String scope) {
    return ApplicationGuards.sees(application, actor("other", role, scope), false);
  }

  @Test
  void a_test_is_done_when_it_is_over_or_not_set() {
    assertThat(TestState.NOT_SET.isDone()).isTrue();
    assertThat(new TestState(true, null, null).isDone()).isFalse();
    assertThat(new TestState(true, TestStage.STARTED, NOON).isDone()).isFalse();
    assertThat(new TestState(true, TestStage.EXPIRED, NOON).isDone()).isTrue();
    assertThat(new TestState(true, TestStage.ANNULLED, NOON).isDone()).isFalse();
  }
}
