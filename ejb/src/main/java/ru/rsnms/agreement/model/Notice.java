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
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.signing.NoticeKind;
import ru.rsnms.shared.Ids;

/** What a party was told of what others did; written once. */
@Entity(name = "AgreementNotice")
@Table(name = "notice", schema = "agreement")
public class Notice {

  @Id private UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "agreement_id", updatable = false))
  private AgreementId agreement;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "party_id", updatable = false))
  private PartyId party;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private NoticeKind kind;

  @Column(updatable = false)
  private String reason;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  protected Notice() {
    // for Hibernate
  }

  Notice(AgreementParty to, NoticeKind kind, String reason, Instant at) {
    this.id = Ids.next();
    this.agreement = to.agreement();
    this.party = to.id();
    this.kind = kind;
    this.reason = reason;
    this.madeAt = at;
  }

  PartyId party() {
    return party;
  }

  NoticeKind kind() {
    return kind;
  }

  String reason() {
    return reason;
  }

  Instant madeAt() {
    return madeAt;
  }
}
