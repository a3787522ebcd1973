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
import ru.rsnms.registry.AppointSubstitute;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SubstituteCapacity;
import ru.rsnms.registry.SubstitutionId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Invalid;

/** One person decides for another during some days. */
@Entity
@Table(name = "substitution", schema = "registry")
public class Substitution {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SubstitutionId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "absent_id", updatable = false))
  private PersonId absent;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "deputy_id", updatable = false))
  private PersonId deputy;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private SubstituteCapacity capacity;

  @Column(updatable = false)
  private String ground;

  @Embedded
  @AttributeOverride(name = "from", column = @Column(name = "started_on", updatable = false))
  @AttributeOverride(name = "to", column = @Column(name = "ended_on"))
  private DatePeriod period;

  @Embedded private LastChange lastChange;

  protected Substitution() {
    // for Hibernate
  }

  public Substitution(AppointSubstitute wanted, Actor by, Instant at) {
    if (wanted.absent().equals(wanted.deputy())) {
      throw new Invalid("registry/substitute-of-oneself", "deputy");
    }
    this.id = SubstitutionId.random();
    this.absent = wanted.absent();
    this.deputy = wanted.deputy();
    this.capacity = wanted.capacity();
    this.ground = wanted.ground().strip();
    this.period = new DatePeriod(wanted.from(), wanted.to());
    this.lastChange = LastChange.of(by, at);
  }

  /** Refuses to stand beside another substitution of the same person: one decides at a time. */
  public void mustGoTogetherWith(Substitution other) {
    if (Periods.overlap(period, other.period)) {
      throw new Conflict("registry/substitution-overlap", other.period.from(), other.period.to());
    }
  }

  /** Sets an earlier last day; what was decided before stays decided. */
  public void end(LocalDate lastDay, Actor by, Instant at) {
    if (lastDay.isAfter(period.to())) {
      throw new Conflict("registry/substitution-ended", period.to());
    }
    period = new DatePeriod(period.from(), lastDay);
    lastChange = LastChange.of(by, at);
  }

  public void mustBeSeen(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  public SubstitutionId id() {
    return id;
  }

  public PersonId absent() {
    return absent;
  }

  public DatePeriod period() {
    return period;
  }
}
