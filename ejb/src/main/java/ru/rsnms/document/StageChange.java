package ru.rsnms.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One line of an order's life; written once, never altered.
 *
 * @param fromStage {@code null} for the birth of the order
 * @param account who moved it
 * @param displayName the same person as shown
 * @param ground reason, remark or number, {@code null} where none is needed
 */
@Embeddable
public record StageChange(
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") OrderStage fromStage,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") OrderStage toStage,
    @Column(name = "changed_at") Instant changedAt,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Column(name = "ground") String ground) {}
