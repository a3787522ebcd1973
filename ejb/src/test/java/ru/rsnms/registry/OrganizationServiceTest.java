package ru.rsnms.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.registry.SomeRegistry.NOON;
import static ru.rsnms.registry.SomeRegistry.OFFICER;
import static ru.rsnms.registry.SomeRegistry.day;
import static ru.rsnms.registry.SomeRegistry.municipal;
import static ru.rsnms.registry.SomeRegistry.school;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

class OrganizationServiceTest {

  private final RegistryInMemory registry = new RegistryInMemory();

  @Test
  void a_municipal_officer_registers_in_the_own_municipality() {
    var id = serviceOf(municipal("42-17")).register(school("42-17-s900", "42-17"));

    assertThat(registry.organizations.get(id).view().code()).isEqualTo("42-17-s900");
  }

  @Test
  void a_foreign_municipality_looks_as_if_it_did_not_exist() {
    var service = serviceOf(municipal("42-03"));
    assertThatThrownBy(() -> service.register(school("42-17-s900", "42-17")))
        .isInstanceOf(NotFound.class);

    var id = serviceOf(OFFICER).register(school("42-17-s900", "42-17"));
    assertThatThrownBy(() -> service.close(new CloseOrganization(id, 0, day("2026-11-20"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_code_is_given_once() {
    var service = serviceOf(OFFICER);
    service.register(school("42-17-s900", "42-17"));

    assertThatThrownBy(() -> service.register(school("42-17-s900", "42-17")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void an_unknown_municipality_is_refused() {
    assertThatThrownBy(() -> serviceOf(OFFICER).register(school("42-99-s001", "42-99")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void an_organisation_is_never_above_itself() {
    var service = serviceOf(OFFICER);
    var upper = service.register(school("upper", "42-17"));
    var lower = service.register(school("lower", "42-17"));
    service.correct(new CorrectOrganization(lower, 0, names("lower"), upper, null));

    assertThatThrownBy(
            () -> service.correct(new CorrectOrganization(upper, 0, names("upper"), lower, null)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void an_organisation_closes_when_everybody_has_left() {
    var service = serviceOf(OFFICER);
    var id = service.register(school("42-17-s900", "42-17"));
    var close = new CloseOrganization(id, 0, day("2026-11-20"));
    registry.staff = 3;
    assertThatThrownBy(() -> service.close(close)).isInstanceOf(Conflict.class);

    registry.staff = 0;
    service.close(close);

    assertThat(registry.organizations.get(id).life().to()).isEqualTo(day("2026-11-20"));
    assertThatThrownBy(() -> service.close(close)).isInstanceOf(Conflict.class);
  }

  private OrganizationService serviceOf(Actor actor) {
    return new OrganizationService(
        registry.organizations, () -> actor, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private static OrganizationNames names(String name) {
    return new OrganizationNames(name, name, null, List.of());
  }
}
