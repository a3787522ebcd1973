package ru.rsnms.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.CorrectExpert;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.ExpertQueries;
import ru.rsnms.expertise.ExpertService;
import ru.rsnms.expertise.ExpertState;
import ru.rsnms.expertise.NameExpert;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonView;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.registry.OnePick;

/**
 * Backs {@code /expertise/expert.xhtml}: takes a person into the register or corrects the entry.
 */
@Named
@ViewScoped
public class ExpertView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ExpertQueries experts;
  @Inject ExpertService service;
  @Inject PersonDirectory people;
  @Inject Notices notices;

  private UUID id;
  private long version;
  private String name;
  private final OnePick person = new OnePick("person");
  private String field;
  private Integer load;
  private ExpertState state = ExpertState.ACTIVE;

  public void show() {
    if (id != null) {
      var row = experts.open(new ExpertId(id));
      version = row.version();
      name = row.name();
      field = row.field();
      load = row.load();
      state = row.state();
    }
  }

  public void findPerson() {
    person.search(words -> people.pick(words).stream().map(ExpertView::option).toList());
  }

  private static Option option(PersonView found) {
    var post = found.position() == null ? "" : ", " + found.position();
    return new Option(found.id().value().toString(), found.name().full() + post);
  }

  public String save() {
    return id == null ? add() : correct();
  }

  private String add() {
    var chosen = person.pickedOr(null);
    if (chosen.isEmpty()) {
      notices.atField("person", "pick.needed");
      return null;
    }
    var command = new NameExpert(new PersonId(chosen.get()), field, load);
    return notices.attempt(() -> service.name(command)) ? back("expert.added") : null;
  }

  private String correct() {
    var command = new CorrectExpert(new ExpertId(id), version, field, load, state);
    return notices.attempt(() -> service.correct(command)) ? back("expert.saved") : null;
  }

  private String back(String said) {
    notices.doneNext(said);
    return "/expertise/experts.xhtml?faces-redirect=true";
  }

  public List<Option> getStates() {
    return Option.of(ExpertState.values());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public OnePick getPerson() {
    return person;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public Integer getLoad() {
    return load;
  }

  public void setLoad(Integer load) {
    this.load = load;
  }

  public ExpertState getState() {
    return state;
  }

  public void setState(ExpertState state) {
    this.state = state;
  }
}
