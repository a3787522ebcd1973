package ru.rsnms.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.registry.AppointSubstitute;
import ru.rsnms.registry.EndSubstitution;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SubstituteCapacity;
import ru.rsnms.registry.SubstitutionId;
import ru.rsnms.registry.SubstitutionService;
import ru.rsnms.registry.SubstitutionView;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /registry/substitutions.xhtml}: who decides for whom now and soon. */
@Named
@ViewScoped
public class SubstitutionsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SubstitutionService service;
  @Inject PersonDirectory people;
  @Inject Notices notices;
  @Inject Clock clock;

  private final OnePick absent = new OnePick("absent");
  private final OnePick deputy = new OnePick("deputy");
  private SubstituteCapacity capacity = SubstituteCapacity.IN_PLACE;
  private String ground;
  private LocalDate from;
  private LocalDate to;
  private transient List<SubstitutionView> rows;

  public void findAbsent() {
    find(absent);
  }

  public void findDeputy() {
    find(deputy);
  }

  private void find(OnePick pick) {
    pick.find(
        words ->
            people.pick(words).stream()
                .map(one -> new Option(one.id().toString(), label(one)))
                .toList());
  }

  private static String label(ru.rsnms.registry.PersonView person) {
    return person.position() == null
        ? person.name().full()
        : person.name().full() + ", " + person.position();
  }

  public String appoint() {
    if (absent.id().isEmpty() || deputy.id().isEmpty()) {
      notices.atField(absent.id().isEmpty() ? "absent" : "deputy", "pick.needed");
      return null;
    }
    var command =
        new AppointSubstitute(
            new PersonId(absent.id().get()),
            new PersonId(deputy.id().get()),
            capacity,
            ground,
            from,
            to);
    return ended(notices.attempt(() -> service.appoint(command)), "substitution.done");
  }

  /** The substitution ends today. */
  public String end(SubstitutionId id, long version) {
    var command = new EndSubstitution(id, version, LocalDate.now(clock));
    return ended(notices.attempt(() -> service.end(command)), "substitution.ended");
  }

  private String ended(boolean done, String text) {
    if (!done) {
      return null;
    }
    notices.doneNext(text);
    return "/registry/substitutions.xhtml?faces-redirect=true";
  }

  public List<SubstitutionView> getRows() {
    if (rows == null) {
      rows = service.current();
    }
    return rows;
  }

  /** Does it hold today, and not only in days to come? */
  public boolean holds(SubstitutionView row) {
    return row.period().contains(LocalDate.now(clock));
  }

  public List<Option> getCapacities() {
    return Option.of(SubstituteCapacity.values());
  }

  public OnePick getAbsent() {
    return absent;
  }

  public OnePick getDeputy() {
    return deputy;
  }

  public SubstituteCapacity getCapacity() {
    return capacity;
  }

  public void setCapacity(SubstituteCapacity capacity) {
    this.capacity = capacity;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
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
}
