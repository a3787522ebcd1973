package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.campaign.ReminderKind;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Ids;

/** That a party was reminded; of one thing once a day. */
@Entity
@Table(name = "reminder", schema = "agreement")
public class Reminder {

  @Id private UUID id;

  @Column(name = "agreement_id", updatable = false)
  private UUID agreement;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "party_id", updatable = false))
  private PartyId party;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ReminderKind kind;

  @Column(name = "on_day", updatable = false)
  private LocalDate day;

  @Column(name = "due_on", updatable = false)
  private LocalDate due;

  @Column(name = "reminded_at", updatable = false)
  private Instant at;

  @Column(updatable = false)
  private String account;

  @Column(name = "display_name", updatable = false)
  private String displayName;

  protected Reminder() {
    // for Hibernate
  }

  Reminder(
      AgreementParty of, ReminderKind kind, LocalDate day, LocalDate due, Actor by, Instant at) {
    this.id = Ids.next();
    this.agreement = of.agreement().value();
    this.party = of.id();
    this.kind = kind;
    this.day = day;
    this.due = due;
    this.at = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  UUID id() {
    return id;
  }
}
