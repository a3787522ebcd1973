package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.CorrectPerson;
import ru.rsnms.registry.PersonCard;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonService;
import ru.rsnms.registry.RegistryAction;
import ru.rsnms.registry.Sex;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Difference;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /registry/person-correct.xhtml}: other personal data. */
@Named
@ViewScoped
public class PersonCorrectView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PersonQueries people;
  @Inject PersonService service;
  @Inject Notices notices;

  private UUID id;
  private long version;
  private String name;
  private String closedBecause;
  private PersonForm form;
  private transient PersonCard stored;

  public void load() {
    if (id == null) {
      throw new NotFound("shared/not-found");
    }
    var card = card();
    version = card.version();
    closedBecause = card.action(RegistryAction.CORRECT_PERSON).closedBecause();
    name = card.data().name().lastFirst();
    form = PersonForm.of(card.data());
  }

  /** Saves; what another has saved meanwhile is shown first, and saving once more overrides it. */
  public String save() {
    var command = new CorrectPerson(person(), version, form.data());
    if (notices.attempt(() -> service.correct(command))) {
      notices.doneNext("person.corrected");
      return "/registry/person.xhtml?faces-redirect=true&id=" + id;
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
        : Difference.between(PersonForm.of(stored.data()).words(), form.words());
  }

  /** Why the user may not correct anything here; {@code null} for those who may. */
  public String getClosedBecause() {
    return closedBecause;
  }

  public List<Option> getSexes() {
    return Option.of(Sex.values());
  }

  public PersonForm getForm() {
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

  private PersonCard card() {
    return people.person(person());
  }

  private PersonId person() {
    return new PersonId(id);
  }
}
