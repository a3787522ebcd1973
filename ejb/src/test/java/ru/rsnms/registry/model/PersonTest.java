package ru.rsnms.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.registry.SomeRegistry.NOON;
import static ru.rsnms.registry.SomeRegistry.OFFICER;
import static ru.rsnms.registry.SomeRegistry.day;
import static ru.rsnms.registry.SomeRegistry.ivanova;
import static ru.rsnms.registry.SomeRegistry.named;
import static ru.rsnms.registry.SomeRegistry.teacherAt;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.NameFormsState;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PersonName;

class PersonTest {

  private static final OrganizationId SCHOOL = OrganizationId.random();

  private final Person person = new Person(PersonId.random(), ivanova(), OFFICER, NOON);

  @Test
  void one_post_is_not_held_twice_at_one_time() {
    person.employ(teacherAt(SCHOOL, "2010-09-01"), OFFICER, NOON);

    assertThatThrownBy(() -> person.employ(teacherAt(SCHOOL, "2020-09-01"), OFFICER, NOON))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("registry/employment-overlap");
  }

  @Test
  void a_post_is_free_again_on_the_day_after_the_last_one() {
    var first = person.employ(teacherAt(SCHOOL, "2010-09-01"), OFFICER, NOON);
    person.dismiss(first, day("2020-08-31"), OFFICER, NOON);

    var second = person.employ(teacherAt(SCHOOL, "2020-09-01"), OFFICER, NOON);

    assertThat(person.employment(second)).isPresent();
  }

  @Test
  void a_second_place_is_welcome() {
    person.employ(teacherAt(SCHOOL, "2010-09-01"), OFFICER, NOON);
    var beside = person.employ(teacherAt(OrganizationId.random(), "2015-09-01"), OFFICER, NOON);

    assertThat(person.employment(beside)).isPresent();
  }

  @Test
  void an_employment_ends_once() {
    var job = person.employ(teacherAt(SCHOOL, "2010-09-01"), OFFICER, NOON);
    person.dismiss(job, day("2020-08-31"), OFFICER, NOON);

    assertThatThrownBy(() -> person.dismiss(job, day("2021-08-31"), OFFICER, NOON))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void nobody_is_dismissed_before_the_first_day() {
    var job = person.employ(teacherAt(SCHOOL, "2010-09-01"), OFFICER, NOON);

    assertThatThrownBy(() -> person.dismiss(job, day("2009-08-31"), OFFICER, NOON))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void an_employment_of_somebody_else_is_not_found() {
    var foreign =
        new Person(PersonId.random(), ivanova(), OFFICER, NOON)
            .employ(teacherAt(SCHOOL, "2010-09-01"), OFFICER, NOON);

    assertThatThrownBy(() -> person.dismiss(foreign, day("2020-08-31"), OFFICER, NOON))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nobody_works_before_birth() {
    assertThatThrownBy(() -> person.employ(teacherAt(SCHOOL, "1979-09-01"), OFFICER, NOON))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void forms_are_proposed_then_confirmed_by_somebody() {
    person.proposeForms(allForms(), OFFICER, NOON);
    assertThat(person.nameForms().state()).isEqualTo(NameFormsState.PROPOSED);
    assertThat(person.nameForms().confirmedBy()).isNull();

    person.confirmForms(allForms(), OFFICER, NOON);
    assertThat(person.nameForms().state()).isEqualTo(NameFormsState.CONFIRMED);
    assertThat(person.nameForms().confirmedBy()).isEqualTo(OFFICER.displayName());
  }

  @Test
  void forms_without_one_case_are_refused() {
    var forms = new HashMap<>(allForms());
    forms.remove(NameCase.DATIVE);

    assertThatThrownBy(() -> person.confirmForms(forms, OFFICER, NOON)).isInstanceOf(Invalid.class);
  }

  @Test
  void another_name_makes_the_forms_void() {
    person.confirmForms(allForms(), OFFICER, NOON);

    person.correct(named(new PersonName("Сидорова", "Анна", "Петровна")), OFFICER, NOON);

    assertThat(person.nameForms().state()).isEqualTo(NameFormsState.ABSENT);
    assertThat(person.nameForms().forms()).isEmpty();
  }

  @Test
  void a_stale_copy_is_refused_with_who_wrote_last() {
    assertThatThrownBy(() -> person.mustBeSeen(7))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> assertThat(refusal.details()).containsExactly(OFFICER.displayName(), NOON));
  }

  private static Map<NameCase, PersonName> allForms() {
    var forms = new HashMap<NameCase, PersonName>();
    NameCase.oblique()
        .forEach(wanted -> forms.put(wanted, new PersonName("Ивановой", "Анне", "Петровне")));
    return forms;
  }
}
