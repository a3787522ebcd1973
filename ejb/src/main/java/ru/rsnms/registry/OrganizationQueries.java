package ru.rsnms.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import ru.rsnms.audit.AuditQueries;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.registry.model.MunicipalityStore;
import ru.rsnms.registry.model.Organization;
import ru.rsnms.registry.model.OrganizationStore;
import ru.rsnms.registry.model.RegistryGuards;
import ru.rsnms.registry.model.SignatoryStore;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/** Reads organisations: those of the caller's scope and those of the region itself. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class OrganizationQueries {

  private OrganizationStore organizations;
  private MunicipalityStore municipalities;
  private SignatoryStore signatories;
  private AuditQueries journal;
  private CurrentActor actor;
  private Clock clock;

  protected OrganizationQueries() {
    // for the container
  }

  @Inject
  public OrganizationQueries(
      OrganizationStore organizations,
      MunicipalityStore municipalities,
      SignatoryStore signatories,
      AuditQueries journal,
      CurrentActor actor,
      Clock clock) {
    this.organizations = organizations;
    this.municipalities = municipalities;
    this.signatories = signatories;
    this.journal = journal;
    this.actor = actor;
    this.clock = clock;
  }

  /** Sorts: {@code name} (the default), {@code code}, {@code kind}, {@code municipality}. */
  public Page<OrganizationRow> organizations(
      @NotNull OrganizationFilter filter, @NotNull PageRequest page) {
    return organizations.page(filter, page, actor.get(), LocalDate.now(clock));
  }

  public OrganizationCard organization(@NotNull OrganizationId id) {
    mustBeSeen(id);
    var today = LocalDate.now(clock);
    var organization = organizations.get(id);
    return new OrganizationCard(
        organization.view(),
        organization.version(),
        organization.parent().map(organizations::get).map(Organization::view).orElse(null),
        municipalityOf(organization),
        organization.requisites(),
        organization.life().from(),
        organization.life().to(),
        signatories.from(id, today),
        organizations.peopleFrom(id, today),
        new RegistryGuards(actor.get()).states(organization));
  }

  /** May the caller enter organisations at all? */
  public RegistryActionState entering() {
    return new RegistryGuards(actor.get()).entering(RegistryAction.REGISTER_ORGANIZATION);
  }

  /** Who changed what, newest first. */
  public Page<AuditRow> history(@NotNull OrganizationId id, @NotNull PageRequest page) {
    mustBeSeen(id);
    return journal.about(id, page);
  }

  private String municipalityOf(Organization organization) {
    var code = organization.place().municipality();
    return code == null ? null : municipalities.get(code).name();
  }

  private void mustBeSeen(OrganizationId id) {
    if (!organizations.isSeen(id, actor.get())) {
      throw new NotFound("shared/not-found");
    }
  }
}
