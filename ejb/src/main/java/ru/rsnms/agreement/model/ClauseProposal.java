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
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.talk.ProposalId;
import ru.rsnms.agreement.talk.ProposalKind;
import ru.rsnms.agreement.talk.ProposalState;

/** What a party proposes at a clause of one version of an agreement. */
@Entity
@Table(name = "clause_proposal", schema = "agreement")
public class ClauseProposal {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ProposalId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "agreement_id", updatable = false))
  private AgreementId agreement;

  @Column(name = "base_number", updatable = false)
  private int baseNumber;

  @Column(name = "unit_id", updatable = false)
  private UUID unit;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ProposalKind kind;

  @Column(updatable = false)
  private String wording;

  @Column(updatable = false)
  private String reason;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "party_id", updatable = false))
  private PartyId party;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  @Column(name = "offered_from", updatable = false)
  private UUID offeredFrom;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  @Column(updatable = false)
  private String account;

  @Column(name = "display_name", updatable = false)
  private String displayName;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "entered_number")
  private Integer enteredNumber;

  protected ClauseProposal() {
    // for Hibernate
  }

  public ProposalId id() {
    return id;
  }

  ProposalState state() {
    return state;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof ClauseProposal that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
