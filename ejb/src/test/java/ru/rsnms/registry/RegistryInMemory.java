package ru.rsnms.registry;

import static ru.rsnms.registry.SomeRegistry.NOON;
import static ru.rsnms.registry.SomeRegistry.OFFICER;
import static ru.rsnms.registry.SomeRegistry.ivanova;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.rsnms.registry.model.Organization;
import ru.rsnms.registry.model.OrganizationStore;
import ru.rsnms.registry.model.Person;
import ru.rsnms.registry.model.PersonStore;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.NotFound;

/** Stores without a database: enough for rules, useless for queries. */
final class RegistryInMemory {

  final Organizations organizations = new Organizations();
  final People people = new People();

  /** Whether the people are in the scope of the caller. */
  boolean peopleAreSeen = true;

  /** How many people work in every organisation. */
  long staff;

  OrganizationId school(String code, String municipality) {
    var id = OrganizationId.random();
    organizations.add(new Organization(id, SomeRegistry.school(code, municipality), OFFICER, NOON));
    return id;
  }

  /** A person with an account. */
  PersonId person(String account) {
    var id = PersonId.random();
    people.add(
        new Person(id, ivanova(), OFFICER, NOON) {
          @Override
          public Optional<String> account() {
            return Optional.of(account);
          }
        });
    return id;
  }

  final class Organizations extends OrganizationStore {

    private final Map<OrganizationId, Organization> all = new HashMap<>();

    @Override
    public void add(Organization organization) {
      all.put(organization.id(), organization);
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Organization> byCode(String code) {
      return all.values().stream().filter(known -> known.view().code().equals(code)).findFirst();
    }

    @Override
    public boolean municipalityExists(String code) {
      return code.equals("42-17");
    }

    @Override
    public long peopleFrom(OrganizationId id, LocalDate day) {
      return staff;
    }
  }

  final class People extends PersonStore {

    private final Map<PersonId, Person> all = new HashMap<>();

    @Override
    public void add(Person person) {
      all.put(person.id(), person);
    }

    @Override
    public Person get(PersonId id) {
      return Optional.ofNullable(all.get(id)).orElseThrow(() -> new NotFound("shared/not-found"));
    }

    @Override
    public boolean hasNamesake(PersonalData data) {
      return all.values().stream().anyMatch(known -> known.data().equals(data));
    }

    @Override
    public boolean isSeen(PersonId id, Actor by) {
      return peopleAreSeen && all.containsKey(id);
    }
  }
}
