package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.DecisionStep;
import ru.rsnms.shared.Ids;

/** One change of a decision's stage; written once, never altered. */
@Entity
@Table(name = "decision_step", schema = "reserve")
public class DecisionChange {

  @Id private UUID id;

  @Column(name = "decision_id", updatable = false)
  private UUID decision;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_stage", updatable = false)
  private DecisionStage from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_stage", updatable = false)
  private DecisionStage to;

  @Column(name = "taken_at", updatable = false)
  private Instant takenAt;

  @Column(updatable = false)
  private String account;

  @Column(name = "display_name", updatable = false)
  private String displayName;

  @Column(updatable = false)
  private String reason;

  protected DecisionChange() {
    // for Hibernate
  }

  DecisionChange(
      DecisionId decision,
      DecisionStage from,
      DecisionStage to,
      Instant takenAt,
      String account,
      String displayName,
      String reason) {
    this.id = Ids.next();
    this.decision = decision.value();
    this.from = from;
    this.to = to;
    this.takenAt = takenAt;
    this.account = account;
    this.displayName = displayName;
    this.reason = reason;
  }

  DecisionStep step() {
    return new DecisionStep(from, to, takenAt, displayName, reason);
  }
}
