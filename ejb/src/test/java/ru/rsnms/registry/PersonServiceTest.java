package ru.rsnms.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.registry.SomeRegistry.NOON;
import static ru.rsnms.registry.SomeRegistry.OFFICER;
import static ru.rsnms.registry.SomeRegistry.day;
import static ru.rsnms.registry.SomeRegistry.ivanova;
import static ru.rsnms.registry.SomeRegistry.municipal;
import static ru.rsnms.registry.SomeRegistry.teacherAt;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import ru.rsnms.registry.adapter.NameDeclension;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

class PersonServiceTest {

  private final RegistryInMemory registry = new RegistryInMemory();
  private final OrganizationId school = registry.school("42-17-s001", "42-17");

  @Test
  void a_municipal_officer_registers_people_once_and_with_their_first_work() {
    var service = serviceOf(municipal("42-17"));

    var id = service.register(new RegisterPerson(ivanova(), teacherAt(school, "2026-09-01")));

    assertThat(registry.people.get(id).name()).isEqualTo(ivanova().name());
    assertThatThrownBy(() -> service.register(new RegisterPerson(ivanova(), null)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void only_the_region_registers_people_without_work() {
    assertThatThrownBy(
            () -> serviceOf(municipal("42-17")).register(new RegisterPerson(ivanova(), null)))
        .isInstanceOf(Invalid.class);

    serviceOf(OFFICER).register(new RegisterPerson(ivanova(), null));
  }

  @Test
  void a_foreign_school_looks_as_if_it_did_not_exist() {
    var command = new RegisterPerson(ivanova(), teacherAt(school, "2026-09-01"));

    assertThatThrownBy(() -> serviceOf(municipal("42-03")).register(command))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_foreign_person_looks_as_if_there_was_none() {
    var id = serviceOf(OFFICER).register(new RegisterPerson(ivanova(), null));
    registry.peopleAreSeen = false;

    assertThatThrownBy(() -> serviceOf(municipal("42-03")).proposeNameForms(id, 0))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_employment_elsewhere_is_ended_by_those_who_answer_for_it() {
    var id =
        serviceOf(OFFICER).register(new RegisterPerson(ivanova(), teacherAt(school, "2026-09-01")));
    var elsewhere =
        serviceOf(OFFICER)
            .employ(
                new Employ(id, 0, teacherAt(registry.school("42-03-s001", "42-03"), "2026-09-01")));

    assertThatThrownBy(
            () ->
                serviceOf(municipal("42-17"))
                    .dismiss(new Dismiss(id, 0, elsewhere, day("2026-11-20"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_is_employed_by_a_closed_organisation() {
    registry.organizations.get(school).close(day("2026-08-31"), 0, OFFICER, NOON);

    assertThatThrownBy(
            () ->
                serviceOf(OFFICER)
                    .register(new RegisterPerson(ivanova(), teacherAt(school, "2026-09-01"))))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void a_stale_version_is_refused() {
    var id = serviceOf(OFFICER).register(new RegisterPerson(ivanova(), null));

    assertThatThrownBy(() -> serviceOf(OFFICER).correct(new CorrectPerson(id, 3, ivanova())))
        .hasMessageContaining("shared/stale");
  }

  private PersonService serviceOf(Actor actor) {
    return new PersonService(
        registry.people,
        registry.organizations,
        new NameDeclension(),
        () -> actor,
        Clock.fixed(NOON, ZoneOffset.UTC));
  }
}
