package ru.rsnms.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationRow;
import ru.rsnms.registry.OrganizationState;
import ru.rsnms.registry.RegistryActionState;
import ru.rsnms.shared.Page;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Option;

/** Backs {@code /registry/organizations.xhtml}: the register of organisations. */
@Named
@RequestScoped
public class OrganizationsView {

  @Inject OrganizationQueries organizations;
  @Inject Listing listing;

  private String words;
  private OrganizationKind kind;
  private String municipality;
  private OrganizationState state;
  private Page<OrganizationRow> found;

  public void load() {
    var filter = new OrganizationFilter(words, kind, municipality, state);
    found = organizations.organizations(filter, listing.request());
  }

  public Page<OrganizationRow> getFound() {
    return found;
  }

  /** May the user enter something new, and if not, why. */
  public RegistryActionState getEntering() {
    return organizations.entering();
  }

  public boolean isFiltered() {
    return words != null || kind != null || municipality != null || state != null;
  }

  public List<Option> getKinds() {
    return Option.of(OrganizationKind.values());
  }

  public List<Option> getStates() {
    return Option.of(OrganizationState.values());
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public OrganizationKind getKind() {
    return kind;
  }

  public void setKind(OrganizationKind kind) {
    this.kind = kind;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public OrganizationState getState() {
    return state;
  }

  public void setState(OrganizationState state) {
    this.state = state;
  }
}
