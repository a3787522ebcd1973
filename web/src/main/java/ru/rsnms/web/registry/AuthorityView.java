package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.Capacity;
import ru.rsnms.registry.EndAuthority;
import ru.rsnms.registry.GrantAuthority;
import ru.rsnms.registry.OrganizationCard;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.RegistryAction;
import ru.rsnms.registry.SignatoryService;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /registry/authority.xhtml}: gives somebody the right to sign, or ends it. */
@Named
@ViewScoped
public class AuthorityView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrganizationQueries organizations;
  @Inject PersonDirectory people;
  @Inject SignatoryService service;
  @Inject Notices notices;

  private UUID organization;
  private UUID signatory;
  private transient OrganizationCard card;
  private final OnePick person = new OnePick("person");
  private String position;
  private String basis;
  private Capacity capacity = Capacity.PERMANENT;
  private LocalDate from;
  private LocalDate to;

  public void load() {
    if (organization == null || signatory != null && ending().isEmpty()) {
      throw new NotFound("shared/not-found");
    }
    getCard();
  }

  public void findPerson() {
    person.find(
        words ->
            people.pick(words).stream()
                .map(one -> new Option(one.id().toString(), one.name().full()))
                .toList());
  }

  public String grant() {
    if (person.id().isEmpty()) {
      notices.atField("person", "pick.needed");
      return null;
    }
    var command =
        new GrantAuthority(
            new OrganizationId(organization),
            new PersonId(person.id().get()),
            position,
            basis,
            capacity,
            from,
            to);
    return ended(notices.attempt(() -> service.grant(command)), "authority.granted");
  }

  public String end() {
    var seen = getEnding();
    var command = new EndAuthority(seen.organizationId(), seen.id(), seen.version(), to);
    return ended(notices.attempt(() -> service.end(command)), "authority.ended");
  }

  public OrganizationCard getCard() {
    if (card == null) {
      card = organizations.organization(new OrganizationId(organization));
    }
    return card;
  }

  /** The authority to be ended; {@code null} when a new one is given. */
  public SignatoryView getEnding() {
    return ending().stream().findFirst().orElse(null);
  }

  /** Why the user may not grant or end an authority here; {@code null} for those who may. */
  public String getClosedBecause() {
    return getCard().action(RegistryAction.GRANT_AUTHORITY).closedBecause();
  }

  public List<Option> getCapacities() {
    return Option.of(Capacity.values());
  }

  public OnePick getPerson() {
    return person;
  }

  public UUID getOrganization() {
    return organization;
  }

  public void setOrganization(UUID organization) {
    this.organization = organization;
  }

  public UUID getSignatory() {
    return signatory;
  }

  public void setSignatory(UUID signatory) {
    this.signatory = signatory;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public Capacity getCapacity() {
    return capacity;
  }

  public void setCapacity(Capacity capacity) {
    this.capacity = capacity;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  private List<SignatoryView> ending() {
    return getCard().signatories().stream()
        .filter(one -> one.id().value().equals(signatory))
        .toList();
  }

  private String ended(boolean done, String text) {
    if (!done) {
      card = null;
      return null;
    }
    notices.doneNext(text);
    return "/registry/organization.xhtml?faces-redirect=true&id=" + organization;
  }
}
