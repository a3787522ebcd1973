package ru.rsnms.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.registry.adapter.NameDeclension;
import ru.rsnms.registry.model.OrganizationStore;
import ru.rsnms.registry.model.Person;
import ru.rsnms.registry.model.PersonStore;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;

/**
 * Keeps people, their work and the case forms of their names. Every public method is one
 * transaction.
 */
@Stateless
@RolesAllowed({Role.MIN_OFFICER, Role.MIN_LEGAL, Role.MUN_OFFICER, Role.ORG_HEAD})
public class PersonService {

  private PersonStore people;
  private OrganizationStore organizations;
  private NameDeclension declension;
  private CurrentActor actor;
  private Clock clock;

  protected PersonService() {
    // for the container
  }

  @Inject
  public PersonService(
      PersonStore people,
      OrganizationStore organizations,
      NameDeclension declension,
      CurrentActor actor,
      Clock clock) {
    this.people = people;
    this.organizations = organizations;
    this.declension = declension;
    this.actor = actor;
    this.clock = clock;
  }

  /** Enters a person whom the registry does not know yet, as a rule with the first employment. */
  @Audited("registry.register-person")
  public PersonId register(@NotNull @Valid RegisterPerson command) {
    if (people.hasNamesake(command.data())) {
      throw new Conflict("registry/person-exists", command.data().name().full());
    }
    var person = new Person(PersonId.random(), command.data(), actor.get(), clock.instant());
    if (command.engagement() != null) {
      engage(person, command.engagement());
    } else if (!actor.get().scope().isRegion()) {
      throw new Invalid("registry/engagement-missing", "engagement");
    }
    people.add(person);
    return person.id();
  }

  /** Takes over other personal data; another name makes its case forms void. */
  @Audited("registry.correct-person")
  public void correct(@NotNull @Valid CorrectPerson command) {
    get(command.person(), command.version()).correct(command.data(), actor.get(), clock.instant());
  }

  /** Adds an employment at an organisation of the caller's scope. */
  @Audited("registry.employ")
  public EmploymentId employ(@NotNull @Valid Employ command) {
    return engage(get(command.person(), command.version()), command.engagement());
  }

  /** Ends an employment at an organisation of the caller's scope. */
  @Audited("registry.dismiss")
  public void dismiss(@NotNull @Valid Dismiss command) {
    var person = get(command.person(), command.version());
    person.employment(command.employment()).ifPresent(held -> mustCover(held.organization()));
    person.dismiss(command.employment(), command.lastDay(), actor.get(), clock.instant());
  }

  /** Lets the library propose case forms; they are not printed before somebody confirms them. */
  @Audited("registry.propose-name-forms")
  public NameForms proposeNameForms(@NotNull PersonId id, long version) {
    var person = get(id, version);
    var proposed = declension.formsOf(person.name(), person.sex());
    person.proposeForms(proposed, actor.get(), clock.instant());
    return person.nameForms();
  }

  /** Keeps the forms that the caller has looked at and vouches for. */
  @Audited("registry.confirm-name-forms")
  public void confirmNameForms(@NotNull @Valid ConfirmNameForms command) {
    get(command.person(), command.version())
        .confirmForms(command.forms(), actor.get(), clock.instant());
  }

  private Person get(PersonId id, long seen) {
    if (!people.isSeen(id, actor.get())) {
      throw new NotFound("shared/not-found");
    }
    var person = people.get(id);
    person.mustBeSeen(seen);
    return person;
  }

  private EmploymentId engage(Person person, Engagement engagement) {
    mustCover(engagement.organization());
    organizations.get(engagement.organization()).mustBeOpen();
    return person.employ(engagement, actor.get(), clock.instant());
  }

  private void mustCover(OrganizationId organization) {
    if (!actor.get().scope().covers(organizations.get(organization).place())) {
      throw new NotFound("shared/not-found");
    }
  }
}
