package ru.rsnms.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import ru.rsnms.audit.Audited;
import ru.rsnms.registry.model.OrganizationStore;
import ru.rsnms.registry.model.Person;
import ru.rsnms.registry.model.PersonStore;
import ru.rsnms.registry.model.Signatory;
import ru.rsnms.registry.model.SignatoryStore;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;

/** Keeps who may sign for whom, on what basis and when. Every public method is one transaction. */
@Stateless
@RolesAllowed({Role.MIN_OFFICER, Role.MIN_LEGAL, Role.MUN_OFFICER, Role.ORG_HEAD})
public class SignatoryService {

  private SignatoryStore signatories;
  private OrganizationStore organizations;
  private PersonStore people;
  private CurrentActor actor;
  private Clock clock;

  protected SignatoryService() {
    // for the container
  }

  @Inject
  public SignatoryService(
      SignatoryStore signatories,
      OrganizationStore organizations,
      PersonStore people,
      CurrentActor actor,
      Clock clock) {
    this.signatories = signatories;
    this.organizations = organizations;
    this.people = people;
    this.actor = actor;
    this.clock = clock;
  }

  /** Nobody grants an authority to themselves. */
  @Audited("registry.grant-authority")
  public SignatoryId grant(@NotNull @Valid GrantAuthority command) {
    mustCover(command.organization());
    organizations.get(command.organization()).mustBeOpen();
    mustBeSomebodyElse(person(command.person()));
    var signatory = new Signatory(SignatoryId.random(), command, actor.get(), clock.instant());
    signatories.lockedOf(command.organization()).forEach(signatory::mustGoTogetherWith);
    signatories.add(signatory);
    return signatory.id();
  }

  /** Sets the last day of an authority; what was signed before stays signed. */
  @Audited("registry.end-authority")
  public void end(@NotNull @Valid EndAuthority command) {
    mustCover(command.organization());
    var signatory = signatories.get(command.signatory());
    if (!signatory.organization().equals(command.organization())) {
      throw new NotFound("shared/not-found");
    }
    signatory.mustBeSeen(command.version());
    signatory.end(command.lastDay(), actor.get(), clock.instant());
  }

  private Person person(PersonId id) {
    if (!people.isSeen(id, actor.get())) {
      throw new NotFound("shared/not-found");
    }
    return people.get(id);
  }

  private void mustBeSomebodyElse(Person person) {
    if (person.account().equals(Optional.of(actor.get().account()))) {
      throw new Forbidden("registry/own-authority");
    }
  }

  private void mustCover(OrganizationId organization) {
    if (!actor.get().scope().covers(organizations.get(organization).place())) {
      throw new NotFound("shared/not-found");
    }
  }
}
