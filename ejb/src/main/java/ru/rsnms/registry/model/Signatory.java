package ru.rsnms.registry.model;

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
import java.time.LocalDate;
import ru.rsnms.registry.Capacity;
import ru.rsnms.registry.GrantAuthority;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SignatoryId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Invalid;

/** The authority of a person to sign for an organisation during a period. */
@Entity
@Table(name = "signatory", schema = "registry")
public class Signatory {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SignatoryId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
  private OrganizationId organization;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
  private PersonId person;

  @Column(updatable = false)
  private String position;

  @Column(updatable = false)
  private String basis;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Embedded
  @AttributeOverride(name = "from", column = @Column(name = "started_on", updatable = false))
  @AttributeOverride(name = "to", column = @Column(name = "ended_on"))
  private DatePeriod period;

  @Embedded private LastChange lastChange;

  protected Signatory() {
    // for Hibernate
  }

  public Signatory(SignatoryId id, GrantAuthority granted, Actor by, Instant at) {
    if (granted.capacity() == Capacity.ACTING && granted.to() == null) {
      throw new Invalid("registry/acting-without-end", "to");
    }
    this.id = id;
    this.organization = granted.organization();
    this.person = granted.person();
    this.position = granted.position().strip();
    this.basis = granted.basis().strip();
    this.capacity = granted.capacity();
    this.period = new DatePeriod(granted.from(), granted.to());
    this.lastChange = LastChange.of(by, at);
  }

  /**
   * Refuses to stand beside another authority of the same organisation: one person has one at a
   * time, and a post has one acting holder at a time. Deputies with their own authority are
   * welcome.
   */
  public void mustGoTogetherWith(Signatory other) {
    if (Periods.overlap(period, other.period) && contradicts(other)) {
      throw new Conflict("registry/authority-overlap", other.position, other.period.from());
    }
  }

  private boolean contradicts(Signatory other) {
    var bothAct = capacity == Capacity.ACTING && other.capacity == Capacity.ACTING;
    return person.equals(other.person) || bothAct && position.equalsIgnoreCase(other.position);
  }

  /** Sets the last day of the authority, which may be earlier than the one foreseen. */
  public void end(LocalDate lastDay, Actor by, Instant at) {
    if (period.to() != null && lastDay.isAfter(period.to())) {
      throw new Conflict("registry/authority-ended", period.to());
    }
    period = new DatePeriod(period.from(), lastDay);
    lastChange = LastChange.of(by, at);
  }

  public void mustBeSeen(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  public SignatoryId id() {
    return id;
  }

  public OrganizationId organization() {
    return organization;
  }

  public PersonId person() {
    return person;
  }

  public DatePeriod period() {
    return period;
  }
}
