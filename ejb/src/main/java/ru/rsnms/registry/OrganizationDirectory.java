package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.model.Organization;
import ru.rsnms.registry.model.OrganizationStore;

/** Answers other contexts about organisations; asks nobody who is asking. */
@ApplicationScoped
public class OrganizationDirectory {

  private OrganizationStore organizations;
  private Clock clock;

  protected OrganizationDirectory() {
    // for the container
  }

  @Inject
  public OrganizationDirectory(OrganizationStore organizations, Clock clock) {
    this.organizations = organizations;
    this.clock = clock;
  }

  /** Refuses an unknown id with {@code NotFound}. */
  public OrganizationView view(OrganizationId id) {
    return organizations.get(id).view();
  }

  /** What agreements print of it; refuses an unknown id with {@code NotFound}. */
  public Requisites requisites(OrganizationId id) {
    return organizations.get(id).requisites();
  }

  public Optional<OrganizationView> byCode(String code) {
    return organizations.byCode(code).map(Organization::view);
  }

  /**
   * Finds by the full or brief name or an alias, whatever the case, the spaces and the quotation
   * marks. A name that several organisations share finds none.
   */
  public Optional<OrganizationView> findByName(String name) {
    return organizations.byName(name).map(Organization::view);
  }

  /** Those of a kind that work today, by name. */
  public List<OrganizationView> ofKind(OrganizationKind kind) {
    return organizations.ofKind(kind, LocalDate.now(clock)).stream()
        .map(Organization::view)
        .toList();
  }

  /** Refuses with the reason where an organisation works no more. */
  public void mustBeOpen(OrganizationId id) {
    organizations.get(id).mustBeOpen();
  }
}
