package ru.rsnms.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonFilter;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonRow;
import ru.rsnms.registry.RegistryActionState;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;

/** Backs {@code /registry/people.xhtml}: the register of people. */
@Named
@RequestScoped
public class PeopleView {

  @Inject PersonQueries people;
  @Inject Listing listing;

  private String words;
  private UUID organization;
  private String municipality;
  private String position;
  private Page<PersonRow> found;

  public void load() {
    var place = organization == null ? null : new OrganizationId(organization);
    var filter = new PersonFilter(words, place, municipality, position);
    found = people.people(filter, listing.request());
  }

  public Page<PersonRow> getFound() {
    return found;
  }

  /** May the user enter something new, and if not, why. */
  public RegistryActionState getEntering() {
    return people.entering();
  }

  public boolean isFiltered() {
    return words != null || organization != null || municipality != null || position != null;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public UUID getOrganization() {
    return organization;
  }

  public void setOrganization(UUID organization) {
    this.organization = organization;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }
}
