package ru.rsnms.agreement.talk;

import ru.rsnms.agreement.AgreementId;

/**
 * What became of one of many.
 *
 * @param others names of the other parties
 * @param closedBecause Russian sentence; {@code null} where it was accepted
 */
public record AcceptRow(AgreementId agreement, String others, String closedBecause) {}
