package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.registry.CloseOrganization;
import ru.rsnms.registry.OrganizationCard;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationService;
import ru.rsnms.registry.RegistryAction;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /registry/organization-close.xhtml}: ends the life of an organisation. */
@Named
@ViewScoped
public class OrganizationCloseView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrganizationQueries organizations;
  @Inject OrganizationService service;
  @Inject Notices notices;

  private UUID id;
  private LocalDate lastDay;
  private transient OrganizationCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("shared/not-found");
    }
    getCard();
  }

  /** Closes it as the user saw it; after a refusal the page shows it as it is by now. */
  public String close() {
    var seen = getCard();
    var command = new CloseOrganization(seen.id(), seen.version(), lastDay);
    if (notices.attempt(() -> service.close(command))) {
      notices.doneNext("organization.closed.done");
      return "/registry/organization.xhtml?faces-redirect=true&id=" + id;
    }
    card = null;
    return null;
  }

  public OrganizationCard getCard() {
    if (card == null) {
      card = organizations.organization(new OrganizationId(id));
    }
    return card;
  }

  /** Why the user may not close it; {@code null} for those who may. */
  public String getClosedBecause() {
    return getCard().action(RegistryAction.CLOSE_ORGANIZATION).closedBecause();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
