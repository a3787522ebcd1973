package ru.rsnms.expertise.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import ru.rsnms.expertise.ReviewLine.Step;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.shared.Actor;

/** A change of a review's stage as a row of the database. */
@Embeddable
record StepRow(
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") ReviewStage from,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") ReviewStage to,
    @Column(name = "taken_at") Instant at,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Column(name = "reason") String reason) {

  static StepRow of(ReviewStage from, ReviewStage to, String reason, Actor by, Instant at) {
    return new StepRow(from, to, at, by.account(), by.displayName(), reason);
  }

  Step step() {
    return new Step(to, at, displayName, reason);
  }
}
