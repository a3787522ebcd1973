package ru.rsnms.reserve.model;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.rsnms.document.OrderRef;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.ActLine;
import ru.rsnms.reserve.cadre.ChangeLine;
import ru.rsnms.reserve.cadre.EntryCard;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.EntryOrigin;
import ru.rsnms.reserve.cadre.EntryStep;
import ru.rsnms.reserve.cadre.ExclusionReason;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.Place;

/** A person's stay in a reserve: proposed by a decision, begun, moved and ended by orders. */
@Entity
@Table(name = "entry", schema = "reserve")
public class ReserveEntry {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private EntryId id;

  @Version private long version;

  @Embedded private ReserveRef reserve;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
  private PersonId person;

  @Column(name = "person_name")
  private String name;

  @Column(name = "organization_name")
  private String organizationName;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "municipality_code")
  private String municipalityCode;

  @Embedded private EntryOrigin origin;

  @Enumerated(EnumType.STRING)
  private ReserveStage stage;

  private LocalDate until;

  private int extensions;

  @Embedded private OrderRef order;

  @ElementCollection
  @CollectionTable(
      name = "entry_step",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "entry_id"))
  @OrderColumn(name = "position")
  private List<EntryStep> steps = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected ReserveEntry() {
    // for Hibernate
  }

  /** Proposed for a decision. */
  ReserveEntry(ReserveRef reserve, Decision decision, EntryOrigin origin, Moment moment) {
    this.id = EntryId.next();
    this.reserve = reserve;
    this.person = decision.person();
    rests(decision, origin);
    become(ReserveStage.PROPOSED, null, moment);
  }

  /** When something happens, who does it, and from which day it counts. */
  record Moment(Actor by, Instant at, LocalDate on) {}

  /** While nobody is enrolled, the proposal follows the decision it rests on. */
  void rests(Decision decision, EntryOrigin newOrigin) {
    this.name = decision.name();
    this.organizationName = decision.organization();
    this.organizationCode = decision.where().organization();
    this.municipalityCode = decision.where().municipality();
    this.origin = newOrigin;
  }

  /** An order with a number enrols the person. */
  void enrol(OrderRef by, LocalDate lastDay, Moment moment) {
    order = by;
    until = lastDay;
    become(ReserveStage.ENROLLED, null, moment);
  }

  /** An order extends the stay; once. */
  void extend(LocalDate lastDay, String reason, Moment moment) {
    until = lastDay;
    extensions++;
    step(stage, reason, moment);
  }

  void become(ReserveStage next, String reason, Moment moment) {
    if (stage != null && !stage.canBecome(next)) {
      throw new Conflict("reserve/cadre-stage", stage, next);
    }
    step(next, reason, moment);
    stage = next;
  }

  private void step(ReserveStage next, String reason, Moment moment) {
    steps.add(
        new EntryStep(
            moment.at(),
            moment.on(),
            moment.by().account(),
            moment.by().displayName(),
            stage,
            next,
            until,
            reason));
    lastChange = LastChange.by(moment.by(), moment.at());
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  void mustBeSeenAt(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  /** Is the person in the reserve on a day, or is the term over, whatever the stage says? */
  boolean isMember(LocalDate on) {
    return stage.isMember() && !until.isBefore(on);
  }

  /** The member before an order about many. */
  ChangeLine change(LocalDate newEnd, String barred) {
    return new ChangeLine(id, name, organizationName, stage, until, newEnd, barred);
  }

  ActLine line(LocalDate newEnd, ExclusionReason reason, String words) {
    return new ActLine(id, name, organizationName, municipalityCode, origin, newEnd, reason, words);
  }

  public EntryId id() {
    return id;
  }

  public long version() {
    return version;
  }

  public ReserveRef reserve() {
    return reserve;
  }

  public PersonId person() {
    return person;
  }

  public String name() {
    return name;
  }

  String organizationName() {
    return organizationName;
  }

  public Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  EntryOrigin origin() {
    return origin;
  }

  public SeasonId season() {
    return new SeasonId(origin.season());
  }

  public ReserveStage stage() {
    return stage;
  }

  LocalDate until() {
    return until;
  }

  OrderRef order() {
    return order;
  }

  Instant changedAt() {
    return lastChange.at();
  }

  boolean wasExtended() {
    return extensions > 0;
  }

  EntryCard card(String reserveOf, String municipality, LocalDate today, boolean keeping) {
    return new EntryCard(
        id,
        version,
        reserve,
        reserveOf,
        person,
        name,
        organizationName,
        municipality,
        origin,
        stage.isMember() && !isMember(today) ? ReserveStage.EXPIRED : stage,
        order,
        until,
        extensions,
        List.copyOf(steps),
        keeping);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof ReserveEntry that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "ReserveEntry " + id.value() + " " + stage;
  }
}
