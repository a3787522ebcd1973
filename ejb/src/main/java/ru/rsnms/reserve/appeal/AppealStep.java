package ru.rsnms.reserve.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import ru.rsnms.reserve.AppealStage;

/**
 * One line of an appeal's life; written once, never altered.
 *
 * @param from {@code null} for the beginning
 * @param reason {@code null} where none is needed
 */
@Embeddable
public record AppealStep(
    @Column(name = "taken_at") Instant takenAt,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") AppealStage from,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") AppealStage to,
    @Column(name = "reason") String reason) {}
