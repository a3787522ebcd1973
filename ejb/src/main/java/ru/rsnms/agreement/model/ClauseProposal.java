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
import ru.rsnms.agreement.talk.ClauseChange;
import ru.rsnms.agreement.talk.ProposalId;
import ru.rsnms.agreement.talk.ProposalKind;
import ru.rsnms.agreement.talk.ProposalState;
import ru.rsnms.agreement.talk.Propose;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;

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

  /**
   * @param base number of the version it is made for
   * @param origin the proposal of another agreement that it is offered from, or {@code null}
   */
  ClauseProposal(Propose said, int base, PartyId party, ProposalId origin, Actor by, Instant at) {
    this.id = ProposalId.next();
    this.agreement = said.agreement();
    this.baseNumber = base;
    this.unit = said.unit();
    this.kind = said.kind();
    this.wording = said.wording();
    this.reason = said.reason();
    this.party = party;
    this.offeredFrom = origin == null ? null : origin.value();
    this.state = ProposalState.OPEN;
    this.madeAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  void become(ProposalState next, Instant at) {
    if (!state.canBecome(next) || enteredNumber != null) {
      throw new Conflict("agreement/proposal-state", state, next);
    }
    state = next;
    endedAt = at;
  }

  /** The version of this number has it. */
  void enter(int number) {
    enteredNumber = number;
  }

  /** Does the text still wait for it? */
  boolean isAlive() {
    return state == ProposalState.OPEN || isToEnter();
  }

  /** Accepted by all, and the text has it not yet. */
  boolean isToEnter() {
    return state == ProposalState.ACCEPTED && kind != ProposalKind.COMMENT && enteredNumber == null;
  }

  /** The proposal it was first made with, in whatever agreement. */
  ProposalId origin() {
    return offeredFrom == null ? id : new ProposalId(offeredFrom);
  }

  ClauseChange change() {
    return new ClauseChange(origin().value(), unit, kind, wording);
  }

  public ProposalId id() {
    return id;
  }

  public AgreementId agreement() {
    return agreement;
  }

  int baseNumber() {
    return baseNumber;
  }

  UUID unit() {
    return unit;
  }

  ProposalKind kind() {
    return kind;
  }

  String wording() {
    return wording;
  }

  String reason() {
    return reason;
  }

  PartyId party() {
    return party;
  }

  ProposalState state() {
    return state;
  }

  boolean isOffered() {
    return offeredFrom != null;
  }

  Instant madeAt() {
    return madeAt;
  }

  String displayName() {
    return displayName;
  }

  Integer enteredNumber() {
    return enteredNumber;
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
