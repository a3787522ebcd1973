package ru.rsnms.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.listing.Conditions;

class SightTest {

  @Test
  void the_ministry_sees_everybody() {
    assertThat(people(Role.MIN_OFFICER, "region")).isEmpty();
  }

  @Test
  void a_municipality_sees_those_who_work_there() {
    assertThat(people(Role.MUN_OFFICER, "municipality:42-17"))
        .contains("place.municipality_code = :scope");
  }

  @Test
  void a_school_sees_those_who_work_there() {
    assertThat(people(Role.ORG_HEAD, "organization:42-17-s001")).contains("place.code = :scope");
  }

  @Test
  void a_press_officer_of_the_region_sees_nobody_else() {
    assertThat(people(Role.MIN_PRESS, "region")).isEqualTo(" where p.account = :scope");
  }

  @Test
  void somebody_without_a_scope_sees_nobody_else() {
    assertThat(people(Role.MUN_OFFICER, null)).isEqualTo(" where p.account = :scope");
  }

  @Test
  void a_municipality_sees_its_own_organisations_and_those_of_the_region() {
    var actor = actor(Role.MUN_OFFICER, "municipality:42-17");

    assertThat(new Sight(actor).organizations(new Conditions()).where())
        .isEqualTo(" where (o.municipality_code is null or o.municipality_code = :scope)");
  }

  private static String people(String role, String scope) {
    return new Sight(actor(role, scope)).people(new Conditions()).where();
  }

  private static Actor actor(String role, String scope) {
    return new Actor("somebody", "Кто-то", Set.of(role), Scope.parse(scope));
  }
}
