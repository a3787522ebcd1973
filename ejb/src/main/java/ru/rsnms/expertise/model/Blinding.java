package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.expertise.Touches;
import ru.rsnms.registry.MunicipalityQueries;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.PersonDirectory;

/** Knows the names that must not stand in what experts read. */
@ApplicationScoped
public class Blinding {

  private PersonDirectory people;
  private OrganizationDirectory organizations;
  private MunicipalityQueries municipalities;

  protected Blinding() {
    // for the container
  }

  @Inject
  public Blinding(
      PersonDirectory people,
      OrganizationDirectory organizations,
      MunicipalityQueries municipalities) {
    this.people = people;
    this.organizations = organizations;
    this.municipalities = municipalities;
  }

  /** Refuses people, organisations and municipalities that the registry does not know. */
  public TelltaleGrammar namesOf(Touches touches) {
    return new TelltaleGrammar(
        touches.persons().stream().map(id -> people.view(id).name()).toList(),
        touches.organizations().stream().map(id -> organizations.view(id).names()).toList(),
        touches.municipalities().stream().map(municipalities::nameOf).toList());
  }
}
