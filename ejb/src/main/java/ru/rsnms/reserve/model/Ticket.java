package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TicketStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.LastChange;

/**
 * The right to enter the next season without its first level («право участия в следующем сезоне без
 * отборочного этапа»): of one person, for one season, used once.
 */
@Entity
@Table(name = "ticket", schema = "reserve")
public class Ticket {

  @Id private UUID id;

  @Version private long version;

  @Column(updatable = false)
  private String number;

  @Column(name = "decision_id", updatable = false)
  private UUID decision;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(name = "owner_id", updatable = false)
  private UUID owner;

  @Column(name = "for_ordinal", updatable = false)
  private int forOrdinal;

  @Column(name = "person_id", updatable = false)
  private UUID person;

  @Enumerated(EnumType.STRING)
  private TicketStage stage;

  @Column(name = "issued_at", updatable = false)
  private Instant issuedAt;

  @Column(name = "used_by")
  private UUID usedBy;

  @Embedded private LastChange lastChange;

  private String reason;

  protected Ticket() {
    // for Hibernate
  }

  /** Issued for the season after this one by a final decision. */
  Ticket(String number, Decision decision, Season season, Actor by, Instant at) {
    this.id = Ids.next();
    this.number = number;
    this.decision = decision.id().value();
    this.season = season.id().value();
    this.owner = season.owner().value();
    this.forOrdinal = season.ordinal() + 1;
    this.person = decision.person().value();
    this.stage = TicketStage.ISSUED;
    this.issuedAt = at;
    touched(by, at);
  }

  /** An application goes the way it opens. */
  void use(UUID application, Actor by, Instant at) {
    become(TicketStage.USED, by, at);
    usedBy = application;
  }

  /** The run that used it was replaced. */
  void giveBack(Actor by, Instant at) {
    become(TicketStage.ISSUED, by, at);
    usedBy = null;
  }

  /** The next season took its last application, and this person's was not among them. */
  void expire(Actor by, Instant at) {
    become(TicketStage.EXPIRED, by, at);
  }

  /** The decision it came from is taken back. */
  void revoke(String because, Actor by, Instant at) {
    become(TicketStage.REVOKED, by, at);
    reason = because;
  }

  private void become(TicketStage next, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/decision-ticket-stage", number, stage, next);
    }
    stage = next;
    touched(by, at);
  }

  private void touched(Actor by, Instant at) {
    lastChange = LastChange.by(by, at);
  }

  String number() {
    return number;
  }

  UUID decision() {
    return decision;
  }

  PersonId person() {
    return new PersonId(person);
  }

  /** The season whose decision gave it. */
  SeasonId season() {
    return new SeasonId(season);
  }

  TicketStage stage() {
    return stage;
  }
}
