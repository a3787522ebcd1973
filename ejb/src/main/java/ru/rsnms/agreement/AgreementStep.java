package ru.rsnms.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One change of stage of an agreement.
 *
 * @param from {@code null} for the first
 * @param reason {@code null} where none was asked for
 */
@Embeddable
public record AgreementStep(
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") AgreementStage from,
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") AgreementStage to,
    @Column(name = "taken_at") Instant at,
    @Column(name = "account") String account,
    @Column(name = "display_name") String displayName,
    @Column(name = "reason") String reason) {}
