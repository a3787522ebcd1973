package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.signing.SigningRoundId;
import ru.rsnms.shared.Actor;

/** One frozen text of an agreement that its parties sign. */
@Entity
@Table(name = "signing_round", schema = "agreement")
public class SigningRound {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SigningRoundId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "agreement_id", updatable = false))
  private AgreementId agreement;

  @Column(name = "version_number", updatable = false)
  private int number;

  @Column(updatable = false)
  private String sha256;

  @Column(name = "begun_at", updatable = false)
  private Instant begunAt;

  @Column(updatable = false)
  private String account;

  @Column(name = "display_name", updatable = false)
  private String displayName;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected SigningRound() {
    // for Hibernate
  }

  SigningRound(Agreement agreement, Actor by, Instant at) {
    this.id = SigningRoundId.next();
    this.agreement = agreement.id();
    this.number = agreement.currentNumber();
    this.sha256 = agreement.agreedSha256();
    this.begunAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  void end(Instant at) {
    endedAt = at;
  }

  public SigningRoundId id() {
    return id;
  }

  public AgreementId agreement() {
    return agreement;
  }

  String sha256() {
    return sha256;
  }

  Instant begunAt() {
    return begunAt;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof SigningRound that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
