package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonService;
import ru.rsnms.registry.RegisterPerson;
import ru.rsnms.registry.Sex;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /registry/person-register.xhtml}: enters a person, as a rule with the work. */
@Named
@ViewScoped
public class PersonRegisterView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PersonQueries people;
  @Inject PersonService service;
  @Inject OrganizationFinder finder;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private final PersonForm form = new PersonForm();
  private final EngagementForm work = new EngagementForm();
  private PersonId registered;

  public void findOrganization() {
    work.getOrganization().find(finder::find);
  }

  public String register() {
    if (!work.isPlaceChosen() && (isWorkNeeded() || work.getPosition() != null)) {
      notices.atField("organization", "pick.needed");
      return null;
    }
    var command = new RegisterPerson(form.data(), work.isPlaceChosen() ? work.engagement() : null);
    if (!notices.attempt(() -> registered = service.register(command))) {
      return null;
    }
    notices.doneNext("person.registered");
    return "/registry/person.xhtml?faces-redirect=true&id=" + registered;
  }

  /** Only users of the whole region see people without work, so only they may enter them. */
  public boolean isWorkNeeded() {
    return !actor.get().scope().isRegion();
  }

  /** Why the user may enter nothing here; {@code null} for those who may. */
  public String getClosedBecause() {
    return people.entering().closedBecause();
  }

  public List<Option> getSexes() {
    return Option.of(Sex.values());
  }

  public PersonForm getForm() {
    return form;
  }

  public EngagementForm getWork() {
    return work;
  }
}
