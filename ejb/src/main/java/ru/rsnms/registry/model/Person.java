package ru.rsnms.registry.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.rsnms.registry.Contacts;
import ru.rsnms.registry.EmploymentId;
import ru.rsnms.registry.Engagement;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.NameForms;
import ru.rsnms.registry.NameFormsState;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonalData;
import ru.rsnms.registry.Sex;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PersonName;

/**
 * Somebody who works, or worked, in the region's education.
 *
 * <p>The case forms of the name are proposed by a library and printed only after a person has
 * confirmed them; another name makes them void.
 */
@Entity
@Table(name = "person", schema = "registry")
public class Person {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PersonId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "last", column = @Column(name = "last_name"))
  @AttributeOverride(name = "first", column = @Column(name = "first_name"))
  private PersonName name;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  @Column(name = "born_on")
  private LocalDate bornOn;

  @Embedded private Contacts contacts;

  @Column(updatable = false)
  private String account;

  @Column(name = "teaching_since")
  private LocalDate teachingSince;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "person_id", nullable = false, updatable = false)
  private List<Employment> employments = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @Column(name = "forms_state")
  private NameFormsState formsState;

  @Column(name = "forms_confirmed_by")
  private String formsConfirmedBy;

  @Column(name = "forms_confirmed_at")
  private Instant formsConfirmedAt;

  @ElementCollection
  @CollectionTable(
      name = "name_form",
      schema = "registry",
      joinColumns = @JoinColumn(name = "person_id"))
  @MapKeyColumn(name = "name_case")
  @MapKeyEnumerated(EnumType.STRING)
  @AttributeOverride(name = "value.last", column = @Column(name = "last_name"))
  @AttributeOverride(name = "value.first", column = @Column(name = "first_name"))
  private Map<NameCase, PersonName> forms = new EnumMap<>(NameCase.class);

  @Embedded private LastChange lastChange;

  protected Person() {
    // for Hibernate
  }

  public Person(PersonId id, PersonalData data, Actor by, Instant at) {
    this.id = id;
    this.formsState = NameFormsState.ABSENT;
    describe(data);
    this.lastChange = LastChange.of(by, at);
  }

  public void correct(PersonalData data, Actor by, Instant at) {
    if (!data.name().equals(name) || data.sex() != sex) {
      forget();
    }
    describe(data);
    lastChange = LastChange.of(by, at);
  }

  /** Takes up a post; the same post in the same place cannot be held twice at one time. */
  public EmploymentId employ(Engagement engagement, Actor by, Instant at) {
    if (employments.stream().anyMatch(held -> held.isHeldOnOrAfter(engagement))) {
      throw new Conflict("registry/employment-overlap", engagement.position(), engagement.from());
    }
    if (!engagement.from().isAfter(bornOn)) {
      throw new Invalid("registry/before-birth", "engagement.from", engagement.from(), bornOn);
    }
    var employment = new Employment(EmploymentId.random(), engagement);
    employments.add(employment);
    lastChange = LastChange.of(by, at);
    return employment.id();
  }

  /** Ends one employment. */
  public void dismiss(EmploymentId employment, LocalDate lastDay, Actor by, Instant at) {
    employment(employment).orElseThrow(() -> new NotFound("shared/not-found")).end(lastDay);
    lastChange = LastChange.of(by, at);
  }

  /** Keeps forms that nobody has looked at yet. */
  public void proposeForms(Map<NameCase, PersonName> proposed, Actor by, Instant at) {
    forget();
    forms.putAll(proposed);
    formsState = NameFormsState.PROPOSED;
    lastChange = LastChange.of(by, at);
  }

  /** Keeps forms that a person vouches for: one for each oblique case. */
  public void confirmForms(Map<NameCase, PersonName> confirmed, Actor by, Instant at) {
    if (!confirmed.keySet().equals(NameCase.oblique())) {
      throw new Invalid("registry/name-forms-incomplete", "forms");
    }
    forms.putAll(confirmed);
    formsState = NameFormsState.CONFIRMED;
    formsConfirmedBy = by.displayName();
    formsConfirmedAt = at;
    lastChange = LastChange.of(by, at);
  }

  public void mustBeSeen(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  private void describe(PersonalData data) {
    if (data.teachingSince() != null && !data.teachingSince().isAfter(data.bornOn())) {
      throw new Invalid(
          "registry/before-birth", "data.teachingSince", data.teachingSince(), data.bornOn());
    }
    name = data.name();
    sex = data.sex();
    bornOn = data.bornOn();
    contacts = data.contacts();
    teachingSince = data.teachingSince();
  }

  private void forget() {
    formsState = NameFormsState.ABSENT;
    formsConfirmedBy = null;
    formsConfirmedAt = null;
  }

  public Optional<Employment> employment(EmploymentId wanted) {
    return employments.stream().filter(held -> held.id().equals(wanted)).findFirst();
  }

  public PersonId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public PersonName name() {
    return name;
  }

  public Sex sex() {
    return sex;
  }

  public Optional<String> account() {
    return Optional.ofNullable(account);
  }

  public PersonalData data() {
    var reachable = contacts == null ? Contacts.NONE : contacts;
    return new PersonalData(name, sex, bornOn, reachable, teachingSince);
  }

  /** The forms as they stand; those of a former name do not show. */
  public NameForms nameForms() {
    Map<NameCase, PersonName> shown = formsState == NameFormsState.ABSENT ? Map.of() : forms;
    return new NameForms(formsState, shown, formsConfirmedBy, formsConfirmedAt);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Person that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Person " + id;
  }
}
