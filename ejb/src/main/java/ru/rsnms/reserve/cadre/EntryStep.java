package ru.rsnms.reserve.cadre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.reserve.ReserveStage;

/**
 * One line of a stay in the reserve; written once, never altered.
 *
 * @param on the day it counts from
 * @param from {@code null} for the beginning
 * @param until last day of the stay since then, {@code null} before the enrolment
 * @param reason {@code null} where none is needed
 */
@Embeddable
public record EntryStep(
    @Column(name = "taken_at") Instant takenAt,
    @Column(name = "on_day") LocalDate on,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") ReserveStage from,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") ReserveStage to,
    @Column(name = "until") LocalDate until,
    @Column(name = "reason") String reason) {}
