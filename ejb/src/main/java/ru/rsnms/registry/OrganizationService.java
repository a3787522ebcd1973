package ru.rsnms.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.registry.model.Organization;
import ru.rsnms.registry.model.OrganizationStore;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;

/** Keeps the tree of organisations. Every public method is one transaction. */
@Stateless
@RolesAllowed({Role.MIN_OFFICER, Role.MUN_OFFICER, Role.ADMIN})
public class OrganizationService {

  private OrganizationStore organizations;
  private CurrentActor actor;
  private Clock clock;

  protected OrganizationService() {
    // for the container
  }

  @Inject
  public OrganizationService(OrganizationStore organizations, CurrentActor actor, Clock clock) {
    this.organizations = organizations;
    this.actor = actor;
    this.clock = clock;
  }

  /** Enters an organisation of the caller's scope under a code that nobody has. */
  @Audited("registry.register-organization")
  public OrganizationId register(@NotNull @Valid RegisterOrganization command) {
    if (organizations.byCode(command.code()).isPresent()) {
      throw new Conflict("registry/code-taken", command.code());
    }
    mustKnow(command.municipality());
    mustKnow(command.parent());
    var id = OrganizationId.random();
    var organization = new Organization(id, command, actor.get(), clock.instant());
    mustCover(organization);
    organizations.add(organization);
    return id;
  }

  /** Gives other names and another parent, which must not lie below the organisation itself. */
  @Audited("registry.correct-organization")
  @RolesAllowed({Role.MIN_OFFICER, Role.MUN_OFFICER, Role.ORG_HEAD, Role.ADMIN})
  public void correct(@NotNull @Valid CorrectOrganization command) {
    var organization = get(command.organization(), command.version());
    mustKnow(command.parent());
    if (command.parent() != null
        && organizations.isAtOrAbove(organization.id(), command.parent())) {
      throw new Conflict("registry/parent-circle");
    }
    organization.correct(command.names(), command.parent(), actor.get(), clock.instant());
    if (command.requisites() != null) {
      command.requisites().mustBeRight();
      organization.note(command.requisites());
    }
  }

  /** Closes an organisation in which nobody works after its last day. */
  @Audited("registry.close-organization")
  public void close(@NotNull @Valid CloseOrganization command) {
    var organization = get(command.organization(), command.version());
    var left = organizations.peopleFrom(organization.id(), command.lastDay().plusDays(1));
    organization.close(command.lastDay(), left, actor.get(), clock.instant());
  }

  private Organization get(OrganizationId id, long seen) {
    var organization = organizations.get(id);
    mustCover(organization);
    organization.mustBeSeen(seen);
    return organization;
  }

  private void mustCover(Organization organization) {
    if (!actor.get().scope().covers(organization.place())) {
      throw new NotFound("shared/not-found");
    }
  }

  private void mustKnow(String municipality) {
    if (municipality != null && !organizations.municipalityExists(municipality)) {
      throw new Invalid("registry/municipality-unknown", "municipality", municipality);
    }
  }

  private void mustKnow(OrganizationId parent) {
    if (parent != null && organizations.find(parent).isEmpty()) {
      throw new Invalid("registry/parent-unknown", "parent");
    }
  }
}
