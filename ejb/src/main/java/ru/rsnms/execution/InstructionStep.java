package ru.rsnms.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of an instruction's life; written once, never altered.
 *
 * @param account who took the step
 * @param displayName the same person as shown
 * @param words report, remark or reason; {@code null} where none is needed
 * @param due last day as it stood after the step
 * @param evidence file given with a report, or {@code null}
 */
@Embeddable
public record InstructionStep(
    @Enumerated(EnumType.STRING) @Column(name = "step") Verb verb,
    @Column(name = "taken_at") Instant takenAt,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Column(name = "words") String words,
    @Column(name = "due") LocalDate due,
    @Column(name = "evidence_id") UUID evidence) {

  /** What was done. */
  public enum Verb {
    PROPOSE,
    CONFIRM,
    DISMISS,
    REPORT,
    ACCEPT,
    RETURN,
    RESCHEDULE
  }
}
