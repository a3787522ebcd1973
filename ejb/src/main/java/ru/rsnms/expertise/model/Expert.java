package ru.rsnms.expertise.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import ru.rsnms.expertise.CorrectExpert;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.ExpertState;
import ru.rsnms.expertise.NameExpert;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.LastChange;

/** An entry of the register of experts: a person who may be asked to judge. */
@Entity
@Table(name = "expert", schema = "expertise")
public class Expert {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ExpertId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
  private PersonId person;

  private String name;

  private String field;

  @Enumerated(EnumType.STRING)
  private ExpertState state;

  @Column(name = "load_limit")
  private int load;

  @Embedded private LastChange lastChange;

  protected Expert() {
    // for Hibernate
  }

  /**
   * @param name as in lists
   */
  public Expert(NameExpert wanted, String name, Actor by, Instant at) {
    this.id = ExpertId.next();
    this.person = wanted.person();
    this.name = name;
    this.field = wanted.field().strip();
    this.state = ExpertState.ACTIVE;
    this.load = wanted.load();
    touched(by, at);
  }

  public void correct(CorrectExpert wanted, Actor by, Instant at) {
    lastChange.mustBeSeen(wanted.version(), version);
    field = wanted.field().strip();
    load = wanted.load();
    state = wanted.state();
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  public ExpertId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public PersonId person() {
    return person;
  }

  public String name() {
    return name;
  }

  public int load() {
    return load;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Expert that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
