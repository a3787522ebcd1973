package ru.rsnms.expertise.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.NewPanel;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.PanelStage;
import ru.rsnms.expertise.score.ScoreAggregate;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.SubjectRef;

/** A round of judging: one form, one deadline, items that experts share. */
@Entity
@Table(name = "panel", schema = "expertise")
public class Panel {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PanelId id;

  @Version private long version;

  @Column(updatable = false)
  private String title;

  @Column(name = "owner_kind", updatable = false)
  private String ownerKind;

  @Column(name = "owner_id", updatable = false)
  private UUID ownerId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "form_id", updatable = false))
  private FormId form;

  @Column(updatable = false)
  private int wanted;

  @Column(name = "calling_spread", updatable = false)
  private BigDecimal callingSpread;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ScoreAggregate aggregate;

  @Column(name = "load_limit", updatable = false)
  private int load;

  @Column(name = "municipality_bars", updatable = false)
  private boolean municipalityBars;

  private Instant deadline;

  @Enumerated(EnumType.STRING)
  private PanelStage stage;

  @ElementCollection
  @CollectionTable(
      name = "panel_barred",
      schema = "expertise",
      joinColumns = @JoinColumn(name = "panel_id"))
  @Column(name = "person_id")
  private Set<UUID> barred = new HashSet<>();

  @Embedded private LastChange lastChange;

  protected Panel() {
    // for Hibernate
  }

  public Panel(NewPanel wanted, Set<PersonId> barred, Actor by, Instant at) {
    mustBeAhead(wanted.deadline(), at);
    this.id = PanelId.next();
    this.title = wanted.title().strip();
    this.ownerKind = wanted.owner() == null ? id.kind() : wanted.owner().kind();
    this.ownerId = wanted.owner() == null ? id.value() : wanted.owner().value();
    this.form = wanted.form();
    this.wanted = wanted.wanted();
    this.callingSpread = wanted.callingSpread();
    this.aggregate = wanted.aggregate();
    this.load = wanted.load();
    this.municipalityBars = wanted.municipalityBars();
    this.deadline = wanted.deadline();
    this.stage = PanelStage.OPEN;
    barred.forEach(person -> this.barred.add(person.value()));
    touched(by, at);
  }

  /** Gives the experts more time; never less. */
  public void extend(Instant later, Actor by, Instant at) {
    mustBeOpen();
    mustBeAhead(later, at);
    if (!later.isAfter(deadline)) {
      throw new Invalid("expertise/deadline-not-later", "deadline");
    }
    deadline = later;
    touched(by, at);
  }

  public void close(Actor by, Instant at) {
    mustBeOpen();
    if (!stage.canBecome(PanelStage.CLOSED)) {
      throw new Conflict("expertise/panel-closed", title);
    }
    stage = PanelStage.CLOSED;
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  public void mustBeOpen() {
    if (stage != PanelStage.OPEN) {
      throw new Conflict("expertise/panel-closed", title);
    }
  }

  private static void mustBeAhead(Instant moment, Instant at) {
    if (!moment.isAfter(at)) {
      throw new Invalid("expertise/deadline-past", "deadline");
    }
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  public boolean bars(PersonId person) {
    return barred.contains(person.value());
  }

  public PanelId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String title() {
    return title;
  }

  public SubjectRef owner() {
    return new SubjectRef(ownerKind, ownerId);
  }

  /** Does it work for nothing but itself? */
  public boolean isAlone() {
    return ownerId.equals(id.value());
  }

  public FormId form() {
    return form;
  }

  public int wanted() {
    return wanted;
  }

  public BigDecimal callingSpread() {
    return callingSpread;
  }

  public ScoreAggregate aggregate() {
    return aggregate;
  }

  public int load() {
    return load;
  }

  public boolean municipalityBars() {
    return municipalityBars;
  }

  public Instant deadline() {
    return deadline;
  }

  public PanelStage stage() {
    return stage;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Panel that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
