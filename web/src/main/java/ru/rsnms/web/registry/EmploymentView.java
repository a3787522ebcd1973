package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.Dismiss;
import ru.rsnms.registry.Employ;
import ru.rsnms.registry.EmploymentId;
import ru.rsnms.registry.EmploymentRow;
import ru.rsnms.registry.Engagement;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationState;
import ru.rsnms.registry.PersonCard;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /registry/employment.xhtml}: begins or ends a person's work. */
@Named
@ViewScoped
public class EmploymentView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SOME = 20;

  @Inject PersonQueries people;
  @Inject PersonService service;
  @Inject OrganizationQueries organizations;
  @Inject Notices notices;

  private UUID person;
  private UUID employment;
  private transient PersonCard card;
  private final OnePick organization = new OnePick();
  private String position;
  private BigDecimal rate = BigDecimal.ONE;
  private LocalDate day;
  private LocalDate experienceSince;

  public void load() {
    if (person == null || employment != null && ending().isEmpty()) {
      throw new NotFound("shared/not-found");
    }
    getCard();
  }

  public void findOrganization() {
    organization.find(
        words -> {
          var filter = new OrganizationFilter(words, null, null, OrganizationState.OPEN);
          return organizations.organizations(filter, PageRequest.first(SOME)).items().stream()
              .map(row -> new Option(row.id().toString(), row.brief()))
              .toList();
        });
  }

  public String employ() {
    if (organization.id().isEmpty()) {
      notices.atField("organization", "pick.needed");
      return null;
    }
    var place = new OrganizationId(organization.id().get());
    var engagement = new Engagement(place, position, rate, day, experienceSince);
    var command = new Employ(new PersonId(person), getCard().version(), engagement);
    return ended(notices.attempt(() -> service.employ(command)), "employment.begun");
  }

  public String dismiss() {
    var command =
        new Dismiss(new PersonId(person), getCard().version(), new EmploymentId(employment), day);
    return ended(notices.attempt(() -> service.dismiss(command)), "employment.ended");
  }

  public PersonCard getCard() {
    if (card == null) {
      card = people.person(new PersonId(person));
    }
    return card;
  }

  /** The work to be ended; {@code null} when a new one begins. */
  public EmploymentRow getEnding() {
    return ending().stream().findFirst().orElse(null);
  }

  public OnePick getOrganization() {
    return organization;
  }

  public UUID getPerson() {
    return person;
  }

  public void setPerson(UUID person) {
    this.person = person;
  }

  public UUID getEmployment() {
    return employment;
  }

  public void setEmployment(UUID employment) {
    this.employment = employment;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }

  public BigDecimal getRate() {
    return rate;
  }

  public void setRate(BigDecimal rate) {
    this.rate = rate;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalDate getExperienceSince() {
    return experienceSince;
  }

  public void setExperienceSince(LocalDate experienceSince) {
    this.experienceSince = experienceSince;
  }

  private List<EmploymentRow> ending() {
    return getCard().employments().stream()
        .filter(row -> row.id().value().equals(employment))
        .toList();
  }

  private String ended(boolean done, String text) {
    if (!done) {
      return null;
    }
    notices.doneNext(text);
    return "/registry/person.xhtml?faces-redirect=true&id=" + person;
  }
}
