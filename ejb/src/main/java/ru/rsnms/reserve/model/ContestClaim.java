package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.ClaimId;
import ru.rsnms.reserve.ClaimStage;
import ru.rsnms.reserve.WriteClaim;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.selection.Distinction;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/** A result in a contest that a candidate lays claim to, with its proof. */
@Entity
@Table(name = "claim", schema = "reserve")
public class ContestClaim {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ClaimId id;

  private String contest;
  private int year;

  @Enumerated(EnumType.STRING)
  private ContestRank rank;

  @Column(name = "of_team")
  private boolean ofTeam;

  @Column(name = "attachment_id")
  private UUID attachment;

  @Enumerated(EnumType.STRING)
  private ClaimStage stage;

  private String reason;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Column(name = "judged_by_account")
  private String judgedByAccount;

  @Column(name = "judged_by_name")
  private String judgedByName;

  protected ContestClaim() {
    // for Hibernate
  }

  ContestClaim(WriteClaim wanted, AttachmentId proof) {
    this.id = ClaimId.next();
    write(wanted, proof);
  }

  /** Says it otherwise; what was found about it before holds no more. */
  void write(WriteClaim wanted, AttachmentId proof) {
    contest = wanted.contest();
    year = wanted.year();
    rank = wanted.rank();
    ofTeam = wanted.ofTeam();
    if (proof != null) {
      attachment = proof.value();
    }
    if (attachment == null) {
      throw new Invalid("reserve/application-proof-needed", "file");
    }
    stage = ClaimStage.CLAIMED;
    reason = null;
    judgedAt = null;
    judgedByAccount = null;
    judgedByName = null;
  }

  /** The institute has seen the proof. */
  void judge(ClaimStage found, String why, Actor by, Instant at) {
    if (!stage.canBecome(found)) {
      throw new Conflict("reserve/application-claim-stage", stage, found);
    }
    if (found == ClaimStage.REFUSED && (why == null || why.isBlank())) {
      throw new Invalid("reserve/application-reason-needed", "reason");
    }
    stage = found;
    reason = why == null || why.isBlank() ? null : why.strip();
    judgedAt = at;
    judgedByAccount = by.account();
    judgedByName = by.displayName();
  }

  /** As a selection takes it. */
  public Distinction distinction() {
    return new Distinction(contest, year, rank, ofTeam, stage == ClaimStage.VERIFIED);
  }

  public ClaimId id() {
    return id;
  }

  public String contest() {
    return contest;
  }

  public int year() {
    return year;
  }

  public ContestRank rank() {
    return rank;
  }

  public boolean ofTeam() {
    return ofTeam;
  }

  public AttachmentId proof() {
    return new AttachmentId(attachment);
  }

  public ClaimStage stage() {
    return stage;
  }

  public String reason() {
    return reason;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof ContestClaim that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return "ContestClaim " + id.value() + " " + stage;
  }
}
