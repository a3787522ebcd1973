package ru.rsnms.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.registry.OrganizationCard;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.PersonFilter;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonRow;
import ru.rsnms.registry.RegistryAction;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/**
 * Backs {@code /registry/organization.xhtml}: an organisation, who signs for it and who works
 * there.
 */
@Named
@RequestScoped
public class OrganizationView {

  private static final int SOME = 10;

  @Inject OrganizationQueries organizations;
  @Inject PersonQueries people;
  @Inject Clock clock;

  private UUID id;
  private OrganizationCard card;
  private Page<PersonRow> staff;
  private List<AuditRow> history;

  public void load() {
    if (id == null) {
      throw new NotFound("shared/not-found");
    }
    var organization = new OrganizationId(id);
    card = organizations.organization(organization);
    staff =
        people.people(new PersonFilter(null, organization, null, null), PageRequest.first(SOME));
    history = organizations.history(organization, PageRequest.first(SOME)).items();
  }

  public boolean isClosed() {
    return card.closedOn() != null;
  }

  /** Does an authority begin on a later day only? */
  public boolean isComing(SignatoryView authority) {
    return authority.period().from().isAfter(LocalDate.now(clock));
  }

  /** Address of the page where something is done to the organisation. */
  public String pageOf(RegistryAction action) {
    return switch (action) {
      case CORRECT_ORGANIZATION -> "organization-correct.xhtml?id=" + id;
      case CLOSE_ORGANIZATION -> "organization-close.xhtml?id=" + id;
      case GRANT_AUTHORITY -> "authority.xhtml?organization=" + id;
      case REGISTER_ORGANIZATION, REGISTER_PERSON, CORRECT_PERSON, EMPLOY ->
          throw new IllegalArgumentException(action.name());
    };
  }

  public OrganizationCard getCard() {
    return card;
  }

  public Page<PersonRow> getStaff() {
    return staff;
  }

  public List<AuditRow> getHistory() {
    return history;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
