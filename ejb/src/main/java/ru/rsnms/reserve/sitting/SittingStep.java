package ru.rsnms.reserve.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import ru.rsnms.expertise.ProtocolStage;

/**
 * One line of a protocol's life; written once, never altered.
 *
 * @param from {@code null} for the beginning
 */
@Embeddable
public record SittingStep(
    @Column(name = "taken_at") Instant takenAt,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") ProtocolStage from,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") ProtocolStage to) {}
