package ru.rsnms.agreement.model;

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
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.duty.DutyId;
import ru.rsnms.agreement.duty.DutyStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;

/** What one party of an agreement in force has promised: a row of the plan of joint events. */
@Entity
@Table(name = "duty", schema = "agreement")
public class Duty {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private DutyId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "agreement_id", updatable = false))
  private AgreementId agreement;

  @Column(name = "event_id", updatable = false)
  private UUID event;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "party_id", updatable = false))
  private PartyId party;

  @Column(updatable = false)
  private int position;

  @Column(updatable = false)
  private String text;

  @Column(updatable = false)
  private String result;

  @Column(updatable = false)
  private String term;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private DutyStage stage;

  @Column(name = "done_on")
  private LocalDate doneOn;

  private String evidence;

  private String reason;

  @Embedded private LastChange lastChange;

  protected Duty() {
    // for Hibernate
  }

  Duty(
      AgreementParty party, JointEvent event, int position, LocalDate dueOn, Actor by, Instant at) {
    this.id = DutyId.next();
    this.agreement = party.agreement();
    this.event = event.id();
    this.party = party.id();
    this.position = position;
    this.text = event.text();
    this.result = event.result();
    this.term = event.term();
    this.dueOn = dueOn;
    this.stage = DutyStage.PLANNED;
    this.lastChange = LastChange.by(by, at);
  }

  /** The party shows that it is done. */
  void done(LocalDate on, String how, Actor by, Instant at) {
    become(DutyStage.DONE, by, at);
    doneOn = on;
    evidence = how;
    reason = null;
  }

  void accept(Actor by, Instant at) {
    become(DutyStage.ACCEPTED, by, at);
  }

  void giveBack(String because, Actor by, Instant at) {
    become(DutyStage.RETURNED, by, at);
    reason = because;
  }

  /** The agreement ended; what is open need not be done any more. */
  void drop(String because, Actor by, Instant at) {
    become(DutyStage.DROPPED, by, at);
    reason = because;
  }

  private void become(DutyStage next, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("agreement/duty-stage", stage, next);
    }
    stage = next;
    lastChange = LastChange.by(by, at);
  }

  void mustBeSeen(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  /** Is its day gone by, and nothing was shown? */
  boolean isOverdue(LocalDate today) {
    return isOpen() && dueOn != null && dueOn.isBefore(today);
  }

  boolean isOpen() {
    return stage == DutyStage.PLANNED || stage == DutyStage.RETURNED;
  }

  public DutyId id() {
    return id;
  }

  long version() {
    return version;
  }

  AgreementId agreement() {
    return agreement;
  }

  PartyId party() {
    return party;
  }

  int position() {
    return position;
  }

  String text() {
    return text;
  }

  String result() {
    return result;
  }

  String term() {
    return term;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  DutyStage stage() {
    return stage;
  }

  LocalDate doneOn() {
    return doneOn;
  }

  String evidence() {
    return evidence;
  }

  String reason() {
    return reason;
  }

  LastChange lastChange() {
    return lastChange;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Duty that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
