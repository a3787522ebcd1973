package ru.rsnms.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One line of a team's life; written once, never altered.
 *
 * @param from {@code null} for the beginning
 * @param reason {@code null} where none is needed
 */
@Embeddable
public record TeamStep(
    @Column(name = "taken_at") Instant takenAt,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") TeamStage from,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") TeamStage to,
    @Column(name = "reason") String reason) {}
