package ru.rsnms.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.talk.ProposalId;
import ru.rsnms.agreement.talk.ProposalVerdict;
import ru.rsnms.shared.Actor;

/** What another party said of a proposal; said once. */
@Entity
@Table(name = "proposal_answer", schema = "agreement")
public class ProposalAnswer {

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ProposalVerdict verdict;

  @Column(updatable = false)
  private String reason;

  @Column(name = "answered_at", updatable = false)
  private Instant answeredAt;

  @Column(updatable = false)
  private String account;

  @Column(name = "display_name", updatable = false)
  private String displayName;

  protected ProposalAnswer() {
    // for Hibernate
  }

  ProposalAnswer(
      ProposalId proposal,
      PartyId party,
      ProposalVerdict verdict,
      String reason,
      Actor by,
      Instant at) {
    this.key = new Key(proposal.value(), party.value());
    this.verdict = verdict;
    this.reason = reason;
    this.answeredAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  ProposalId proposal() {
    return new ProposalId(key.proposal());
  }

  PartyId party() {
    return new PartyId(key.party());
  }

  String reason() {
    return reason;
  }

  Instant answeredAt() {
    return answeredAt;
  }

  String displayName() {
    return displayName;
  }

  ProposalVerdict verdict() {
    return verdict;
  }

  /** Identity of an answer. */
  @Embeddable
  public record Key(
      @Column(name = "proposal_id", updatable = false) UUID proposal,
      @Column(name = "party_id", updatable = false) UUID party)
      implements Serializable {}
}
