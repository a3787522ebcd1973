package ru.rsnms.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import ru.rsnms.audit.AuditQueries;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.registry.model.PersonStore;
import ru.rsnms.registry.model.RegistryGuards;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/**
 * Reads people: those who work in the caller's scope. Callers whose role has nothing to do with
 * staff see themselves only.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class PersonQueries {

  private PersonStore people;
  private AuditQueries journal;
  private CurrentActor actor;
  private Clock clock;

  protected PersonQueries() {
    // for the container
  }

  @Inject
  public PersonQueries(PersonStore people, AuditQueries journal, CurrentActor actor, Clock clock) {
    this.people = people;
    this.journal = journal;
    this.actor = actor;
    this.clock = clock;
  }

  /** Sorts: {@code name} (the default), {@code experience}. */
  public Page<PersonRow> people(@NotNull PersonFilter filter, @NotNull PageRequest page) {
    return people.page(filter, page, actor.get(), LocalDate.now(clock));
  }

  public PersonCard person(@NotNull PersonId id) {
    mustBeSeen(id);
    var person = people.getWithForms(id);
    return new PersonCard(
        id,
        person.version(),
        person.data(),
        person.account().orElse(null),
        person.nameForms(),
        people.employments(id),
        new RegistryGuards(actor.get()).ofPerson());
  }

  /** May the caller enter people at all? */
  public RegistryActionState entering() {
    return new RegistryGuards(actor.get()).entering(RegistryAction.REGISTER_PERSON);
  }

  /** Who changed what, newest first. */
  public Page<AuditRow> history(@NotNull PersonId id, @NotNull PageRequest page) {
    mustBeSeen(id);
    return journal.about(id, page);
  }

  private void mustBeSeen(PersonId id) {
    if (!people.isSeen(id, actor.get())) {
      throw new NotFound("shared/not-found");
    }
  }
}
