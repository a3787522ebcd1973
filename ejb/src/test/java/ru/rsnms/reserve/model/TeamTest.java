package ru.rsnms.reserve.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.Entrant;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.reserve.TeamRole;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.reserve.rule.TeamSize;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class TeamTest {

  private static final Instant NOON = Instant.parse("2027-03-12T05:00:00Z");
  private static final TeamSize SIZE = new TeamSize(2, 3);
  private static final Actor KEEPER =
      new Actor("reserve", "Тихомирова А. С.", Set.of(Role.INST_RESERVE), Scope.REGION);

  private final Team team = new Team(SeasonId.next(), 1, KEEPER, NOON);
  private final List<Entrant> people = new ArrayList<>();

  private ApplicationId joined() {
    var one =
        new Entrant(
            ApplicationId.next(),
            PersonId.random(),
            "Участник",
            OrganizationId.random(),
            "Школа",
            "42-17");
    people.add(one);
    team.join(one, "распределение", KEEPER, NOON);
    return one.application();
  }

  @Test
  void a_team_too_small_or_too_large_is_not_settled() {
    joined();
    assertThatThrownBy(() -> team.fix(SIZE, KEEPER, NOON)).isInstanceOf(Conflict.class);
    joined();
    joined();
    var fourth = joined();
    assertThatThrownBy(() -> team.fix(SIZE, KEEPER, NOON)).isInstanceOf(Conflict.class);

    team.leave(fourth, "переезд", KEEPER, NOON);
    team.fix(SIZE, KEEPER, NOON);

    assertThat(team.stage()).isEqualTo(TeamStage.FIXED);
  }

  @Test
  void who_left_stays_in_its_past_with_the_reason_and_cannot_leave_twice() {
    var one = joined();
    joined();
    team.leave(one, "переезд", KEEPER, NOON);

    assertThat(team.there()).hasSize(1);
    assertThat(team.past()).extracting(TeamMember::leftReason).containsExactly("переезд");
    assertThat(team.has(people.get(0).person())).isFalse();
    assertThatThrownBy(() -> team.leave(one, "ещё раз", KEEPER, NOON)).isInstanceOf(Conflict.class);
  }

  @Test
  void a_settled_team_changes_its_people_only_after_it_is_reopened() {
    var one = joined();
    joined();
    team.fix(SIZE, KEEPER, NOON);

    assertThatThrownBy(() -> team.leave(one, "переезд", KEEPER, NOON)).isInstanceOf(Conflict.class);
    team.reopen("переезд", KEEPER, NOON);
    team.leave(one, "переезд", KEEPER, NOON);
    assertThat(team.there()).hasSize(1);
  }

  @Test
  void a_new_leader_takes_the_place_of_the_old_one() {
    var first = joined();
    var second = joined();
    team.appoint(first, TeamRole.LEADER, KEEPER, NOON);
    team.appoint(second, TeamRole.LEADER, KEEPER, NOON);

    assertThat(team.there())
        .extracting(TeamMember::role)
        .containsExactly(TeamRole.MEMBER, TeamRole.LEADER);
  }

  @Test
  void a_site_is_given_to_a_settled_team_once() {
    joined();
    joined();
    var site = SiteId.next();
    assertThatThrownBy(() -> team.place(SiteKind.INTERNSHIP, site, KEEPER, NOON))
        .isInstanceOf(Conflict.class);
    team.fix(SIZE, KEEPER, NOON);
    assertThat(team.waitsFor(SiteKind.INTERNSHIP)).isTrue();
    assertThat(team.waitsFor(SiteKind.EXPERT_PROJECT)).isFalse();

    team.place(SiteKind.INTERNSHIP, site, KEEPER, NOON);

    assertThat(team.site(SiteKind.INTERNSHIP)).contains(site);
    assertThatThrownBy(() -> team.place(SiteKind.INTERNSHIP, SiteId.next(), KEEPER, NOON))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> team.place(SiteKind.EXPERT_PROJECT, site, KEEPER, NOON))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void the_people_of_a_team_given_up_are_free() {
    var one = joined();
    joined();
    team.dissolve("мало людей", KEEPER, NOON);

    assertThat(team.there()).isEmpty();
    assertThatThrownBy(() -> team.appoint(one, TeamRole.LEADER, KEEPER, NOON))
        .isInstanceOf(Conflict.class);
  }
}
