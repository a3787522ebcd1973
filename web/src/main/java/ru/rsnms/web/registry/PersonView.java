package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.registry.ConfirmNameForms;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.NameFormsState;
import ru.rsnms.registry.PersonCard;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonService;
import ru.rsnms.registry.RegistryAction;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.PersonName;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /registry/person.xhtml}: a person, their work, and the case forms of their name. */
@Named
@ViewScoped
public class PersonView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SOME = 10;

  @Inject PersonQueries people;
  @Inject PersonService service;
  @Inject Notices notices;

  private UUID id;
  private transient PersonCard card;
  private transient List<AuditRow> history;
  private long version;
  private List<NameForm> nameForms = List.of();

  public void load() {
    if (id == null) {
      throw new NotFound("shared/not-found");
    }
    open();
  }

  /** Lets the library propose the case forms; they stay unprinted until somebody confirms them. */
  public void proposeNameForms() {
    notices.attempt(
        () -> {
          service.proposeNameForms(person(), version);
          notices.done("person.forms.proposed");
        });
    open();
  }

  /** Vouches for the case forms as they stand in the form. */
  public void confirmNameForms() {
    var done =
        notices.attempt(
            () -> {
              service.confirmNameForms(new ConfirmNameForms(person(), version, typedForms()));
              notices.done("person.forms.confirmed");
            });
    if (done) {
      open();
    }
  }

  public boolean isNamesUnconfirmed() {
    return card().nameForms().state() == NameFormsState.PROPOSED;
  }

  public boolean isNamesConfirmed() {
    return card().nameForms().state() == NameFormsState.CONFIRMED;
  }

  /** May the user change anything about the person? */
  public boolean isOpen() {
    return card().action(RegistryAction.CORRECT_PERSON).open();
  }

  /** Address of the page where something is done to the person. */
  public String pageOf(RegistryAction action) {
    return switch (action) {
      case CORRECT_PERSON -> "person-correct.xhtml?id=" + id;
      case EMPLOY -> "employment.xhtml?person=" + id;
      case REGISTER_ORGANIZATION,
          CORRECT_ORGANIZATION,
          CLOSE_ORGANIZATION,
          GRANT_AUTHORITY,
          REGISTER_PERSON ->
          throw new IllegalArgumentException(action.name());
    };
  }

  public PersonCard getCard() {
    return card();
  }

  public List<AuditRow> getHistory() {
    if (history == null) {
      history = people.history(person(), PageRequest.first(SOME)).items();
    }
    return history;
  }

  public List<NameForm> getNameForms() {
    return nameForms;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  private void open() {
    card = people.person(person());
    history = null;
    version = card.version();
    nameForms = new ArrayList<>();
    card.nameForms().forms().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(form -> nameForms.add(new NameForm(form.getKey(), form.getValue())));
  }

  private PersonCard card() {
    if (card == null) {
      card = people.person(person());
    }
    return card;
  }

  private Map<NameCase, PersonName> typedForms() {
    return nameForms.stream().collect(Collectors.toMap(NameForm::getNameCase, NameForm::name));
  }

  private PersonId person() {
    return new PersonId(id);
  }
}
