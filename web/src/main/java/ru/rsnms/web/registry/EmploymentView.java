package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.Dismiss;
import ru.rsnms.registry.Employ;
import ru.rsnms.registry.EmploymentId;
import ru.rsnms.registry.EmploymentRow;
import ru.rsnms.registry.PersonCard;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonService;
import ru.rsnms.registry.RegistryAction;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /registry/employment.xhtml}: begins or ends a person's work. */
@Named
@ViewScoped
public class EmploymentView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PersonQueries people;
  @Inject PersonService service;
  @Inject OrganizationFinder finder;
  @Inject Notices notices;

  private UUID person;
  private UUID employment;
  private transient PersonCard card;
  private final EngagementForm work = new EngagementForm();
  private LocalDate lastDay;

  public void load() {
    if (person == null || employment != null && ending().isEmpty()) {
      throw new NotFound("shared/not-found");
    }
    getCard();
  }

  public void findOrganization() {
    work.getOrganization().find(finder::find);
  }

  public String employ() {
    if (!work.isPlaceChosen()) {
      notices.atField("organization", "pick.needed");
      return null;
    }
    var command = new Employ(new PersonId(person), getCard().version(), work.engagement());
    return ended(notices.attempt(() -> service.employ(command)), "employment.begun");
  }

  public String dismiss() {
    var command =
        new Dismiss(
            new PersonId(person), getCard().version(), new EmploymentId(employment), lastDay);
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

  public EngagementForm getWork() {
    return work;
  }

  /** Why the user may not change this person's work; {@code null} for those who may. */
  public String getClosedBecause() {
    return getCard().action(RegistryAction.EMPLOY).closedBecause();
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

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  private List<EmploymentRow> ending() {
    return getCard().employments().stream()
        .filter(row -> row.id().value().equals(employment))
        .toList();
  }

  private String ended(boolean done, String text) {
    if (!done) {
      card = null;
      return null;
    }
    notices.doneNext(text);
    return "/registry/person.xhtml?faces-redirect=true&id=" + person;
  }
}
