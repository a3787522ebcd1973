package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.registry.MunicipalityQueries;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationService;
import ru.rsnms.registry.RegisterOrganization;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /registry/organization-register.xhtml}: enters a new organisation. */
@Named
@ViewScoped
public class OrganizationRegisterView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrganizationQueries organizations;
  @Inject MunicipalityQueries municipalities;
  @Inject OrganizationService service;
  @Inject OrganizationFinder finder;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private final OrganizationForm form = new OrganizationForm();
  private String code;
  private OrganizationKind kind;
  private String municipality;
  private LocalDate openedOn;
  private OrganizationId registered;

  public void findParent() {
    form.getParent().find(finder::find);
  }

  public String register() {
    var command =
        new RegisterOrganization(
            code.strip(), kind, form.parentId(), municipality, form.names(), openedOn);
    if (!notices.attempt(() -> registered = service.register(command))) {
      return null;
    }
    notices.doneNext("organization.registered", form.getBrief());
    return "/registry/organization.xhtml?faces-redirect=true&id=" + registered;
  }

  /** Why the user may enter nothing here; {@code null} for those who may. */
  public String getClosedBecause() {
    return organizations.entering().closedBecause();
  }

  /** The user's own municipality; for users of the region, the region itself and all of them. */
  public List<Option> getMunicipalities() {
    var scope = actor.get().scope();
    var own =
        municipalities.municipalities().stream()
            .filter(row -> scope.isRegion() || scope.code().equals(row.code()))
            .map(row -> new Option(row.code(), row.name()));
    var region = Stream.of(new Option("", PageTexts.of("registry.region.own")));
    return (scope.isRegion() ? Stream.concat(region, own) : own).toList();
  }

  /** May the user enter what belongs to no municipality? */
  public boolean isRegional() {
    return actor.get().scope().isRegion();
  }

  public List<Option> getKinds() {
    return Option.of(OrganizationKind.values());
  }

  public OrganizationForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
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

  public LocalDate getOpenedOn() {
    return openedOn;
  }

  public void setOpenedOn(LocalDate openedOn) {
    this.openedOn = openedOn;
  }
}
