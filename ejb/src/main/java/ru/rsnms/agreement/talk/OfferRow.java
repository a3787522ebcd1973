package ru.rsnms.agreement.talk;

import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;

/**
 * Another agreement of the campaign that a change may be offered to.
 *
 * @param party whose agreement it is
 * @param whyNot {@code null} where it can be, or was, offered
 */
public record OfferRow(
    AgreementId agreement, String party, AgreementStage stage, NotOffered whyNot) {}
