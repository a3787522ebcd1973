package ru.rsnms.reserve.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One line of a project's life; written once, never altered.
 *
 * @param to name of the stage, or that it was handed in
 * @param reason {@code null} where none is needed
 */
@Embeddable
public record ProjectStep(
    @Column(name = "taken_at") Instant takenAt,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Column(name = "to_stage") String to,
    @Column(name = "reason") String reason) {}
