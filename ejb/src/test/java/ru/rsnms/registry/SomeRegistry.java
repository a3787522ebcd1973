package ru.rsnms.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.PersonName;
import ru.rsnms.shared.Scope;

/** The vocabulary of the registry's tests. */
public final class SomeRegistry {

  public static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
  public static final Actor OFFICER =
      new Actor("officer", "Белова Н. И.", Set.of("MIN_OFFICER"), Scope.REGION);

  private SomeRegistry() {}

  public static Actor municipal(String code) {
    return new Actor(
        "munofficer", "Зуева О. П.", Set.of("MUN_OFFICER"), Scope.parse("municipality:" + code));
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static PersonalData ivanova() {
    return named(new PersonName("Иванова", "Анна", "Петровна"));
  }

  public static PersonalData named(PersonName name) {
    return new PersonalData(name, Sex.FEMALE, day("1980-05-01"), Contacts.NONE, day("2002-09-01"));
  }

  public static Engagement teacherAt(OrganizationId school, String from) {
    return new Engagement(school, "Учитель", BigDecimal.ONE, day(from), null);
  }

  public static RegisterOrganization school(String code, String municipality) {
    return new RegisterOrganization(
        code,
        OrganizationKind.SCHOOL,
        null,
        municipality,
        new OrganizationNames("Школа " + code, code, null, List.of()),
        day("1990-09-01"));
  }

  public static GrantAuthority authority(
      OrganizationId of, PersonId who, Capacity capacity, String from, String to) {
    return new GrantAuthority(
        of, who, "Директор", "Устав", capacity, day(from), to == null ? null : day(to));
  }
}
