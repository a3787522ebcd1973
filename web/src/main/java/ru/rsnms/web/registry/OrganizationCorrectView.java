package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.CorrectOrganization;
import ru.rsnms.registry.OrganizationCard;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationService;
import ru.rsnms.registry.RegistryAction;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Difference;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /registry/organization-correct.xhtml}: other names, another parent. */
@Named
@ViewScoped
public class OrganizationCorrectView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrganizationQueries organizations;
  @Inject OrganizationService service;
  @Inject OrganizationFinder finder;
  @Inject Notices notices;

  private UUID id;
  private long version;
  private String name;
  private String closedBecause;
  private OrganizationForm form;
  private transient OrganizationCard stored;

  public void load() {
    if (id == null) {
      throw new NotFound("shared/not-found");
    }
    var card = card();
    version = card.version();
    closedBecause = card.action(RegistryAction.CORRECT_ORGANIZATION).closedBecause();
    name = card.organization().names().brief();
    form = OrganizationForm.of(card);
  }

  public void findParent() {
    form.getParent().find(finder::find);
  }

  /** Saves; what another has saved meanwhile is shown first, and saving once more overrides it. */
  public String save() {
    var command =
        new CorrectOrganization(
            organization(), version, form.names(), form.parentId(), form.requisites());
    if (notices.attempt(() -> service.correct(command))) {
      notices.doneNext("organization.corrected");
      return "/registry/organization.xhtml?faces-redirect=true&id=" + id;
    }
    var now = card();
    if (now.version() != version) {
      stored = now;
      version = now.version();
    }
    return null;
  }

  /** What another has saved otherwise while the form was open; empty as a rule. */
  public List<Difference> getDifferences() {
    return stored == null
        ? List.of()
        : Difference.between(OrganizationForm.of(stored).words(), form.words());
  }

  /** Why the user may not correct anything here; {@code null} for those who may. */
  public String getClosedBecause() {
    return closedBecause;
  }

  public OrganizationForm getForm() {
    return form;
  }

  public String getName() {
    return name;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  private OrganizationCard card() {
    return organizations.organization(organization());
  }

  private OrganizationId organization() {
    return new OrganizationId(id);
  }
}
