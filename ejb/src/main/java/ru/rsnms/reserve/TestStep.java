package ru.rsnms.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One line of an attempt's life; written once, never altered.
 *
 * @param takenAt by the clock of the database
 * @param from {@code null} for the beginning
 * @param reason {@code null} where none is needed
 */
@Embeddable
public record TestStep(
    @Column(name = "taken_at") Instant takenAt,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") TestStage from,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") TestStage to,
    @Column(name = "reason") String reason) {}
