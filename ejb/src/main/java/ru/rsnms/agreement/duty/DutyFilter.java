package ru.rsnms.agreement.duty;

import ru.rsnms.agreement.AgreementId;

/**
 * Which duties are wanted; {@code null} for any.
 *
 * @param municipality code of the municipality of the party
 */
public record DutyFilter(
    AgreementId agreement, String municipality, DutyStage stage, boolean overdue) {}
