package ru.rsnms.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.registry.model.MunicipalityStore;
import ru.rsnms.registry.model.Organization;
import ru.rsnms.registry.model.OrganizationStore;
import ru.rsnms.shared.Role;

/** Reads the municipalities. The dictionary is open to every user; their numbers are no secret. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class MunicipalityQueries {

  private MunicipalityStore municipalities;
  private OrganizationStore organizations;
  private Clock clock;

  protected MunicipalityQueries() {
    // for the container
  }

  @Inject
  public MunicipalityQueries(
      MunicipalityStore municipalities, OrganizationStore organizations, Clock clock) {
    this.municipalities = municipalities;
    this.organizations = organizations;
    this.clock = clock;
  }

  /** All of them by name. */
  public List<MunicipalityRow> municipalities() {
    return municipalities.rows(LocalDate.now(clock));
  }

  /** Refuses an unknown code with {@code NotFound}. */
  public String nameOf(@NotBlank String code) {
    return municipalities.get(code).name();
  }

  public MunicipalityCard municipality(@NotBlank String code) {
    var today = LocalDate.now(clock);
    var municipality = municipalities.get(code);
    return new MunicipalityCard(
        municipality.code(),
        municipality.kind(),
        municipality.name(),
        municipality.genitiveName(),
        authority(code, today),
        municipalities.kinds(code, today),
        municipalities.people(code, today));
  }

  private OrganizationView authority(String code, LocalDate today) {
    return organizations.ofKind(OrganizationKind.MUNICIPAL_AUTHORITY, today).stream()
        .map(Organization::view)
        .filter(authority -> code.equals(authority.municipalityCode()))
        .findFirst()
        .orElse(null);
  }
}
