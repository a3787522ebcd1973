package ru.rsnms.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.registry.SomeRegistry.NOON;
import static ru.rsnms.registry.SomeRegistry.OFFICER;
import static ru.rsnms.registry.SomeRegistry.school;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationService;
import ru.rsnms.registry.PersonService;
import ru.rsnms.registry.RegistryAction;
import ru.rsnms.registry.RegistryActionState;
import ru.rsnms.registry.SignatoryService;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class RegistryGuardsTest {

  private final Organization school =
      new Organization(OrganizationId.random(), school("42-17-s001", "42-17"), OFFICER, NOON);

  @ParameterizedTest
  @EnumSource(RegistryAction.class)
  void the_card_names_the_roles_that_the_service_lets_in(RegistryAction action) {
    assertThat(RegistryGuards.rolesOf(action)).containsExactlyInAnyOrder(rolesOfService(action));
  }

  @Test
  void everything_is_open_to_the_officer_of_the_region() {
    assertThat(new RegistryGuards(OFFICER).states(school)).allMatch(RegistryActionState::open);
  }

  @Test
  void a_reader_is_told_whose_duty_it_is() {
    assertThat(correcting(actor(Role.AUDITOR, Scope.REGION)).closedBecause())
        .contains("Специалист министерства", "Руководитель образовательной организации");
  }

  @Test
  void a_neighbour_is_told_that_the_territory_is_foreign() {
    assertThat(correcting(actor(Role.MUN_OFFICER, Scope.parse("municipality:42-03"))).open())
        .isFalse();
    assertThat(correcting(actor(Role.MUN_OFFICER, Scope.parse("municipality:42-17"))).open())
        .isTrue();
  }

  @Test
  void a_closed_organisation_takes_corrections_only() {
    school.close(LocalDate.of(2026, 11, 20), 0, OFFICER, NOON);

    assertThat(new RegistryGuards(OFFICER).states(school))
        .filteredOn(RegistryActionState::open)
        .extracting(RegistryActionState::action)
        .containsExactly(RegistryAction.CORRECT_ORGANIZATION);
  }

  private RegistryActionState correcting(Actor actor) {
    return RegistryActionState.of(
        new RegistryGuards(actor).states(school), RegistryAction.CORRECT_ORGANIZATION);
  }

  private static Actor actor(String role, Scope scope) {
    return new Actor("somebody", "Кто-то", Set.of(role), scope);
  }

  private static String[] rolesOfService(RegistryAction action) {
    return switch (action) {
      case REGISTER_ORGANIZATION -> rolesOf(OrganizationService.class, "register");
      case CORRECT_ORGANIZATION -> rolesOf(OrganizationService.class, "correct");
      case CLOSE_ORGANIZATION -> rolesOf(OrganizationService.class, "close");
      case GRANT_AUTHORITY -> rolesOf(SignatoryService.class, "grant");
      case REGISTER_PERSON -> rolesOf(PersonService.class, "register");
      case CORRECT_PERSON -> rolesOf(PersonService.class, "correct");
      case EMPLOY -> rolesOf(PersonService.class, "employ");
    };
  }

  private static String[] rolesOf(Class<?> service, String method) {
    var own =
        Arrays.stream(service.getMethods())
            .filter(one -> one.getName().equals(method))
            .findFirst()
            .orElseThrow()
            .getAnnotation(RolesAllowed.class);
    return (own == null ? service.getAnnotation(RolesAllowed.class) : own).value();
  }
}
