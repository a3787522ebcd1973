package ru.rsnms.agreement.talk;

import java.time.LocalDate;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.PartyState;

/**
 * An agreement that the caller's party concludes.
 *
 * @param others names of the other parties
 * @param number of the version in hand
 * @param state of the caller's party
 * @param toAnswer proposals of the others that wait for the caller
 * @param acceptable can the caller accept the version in hand now?
 */
public record TalkRow(
    AgreementId id,
    String title,
    String others,
    AgreementStage stage,
    int number,
    PartyState state,
    LocalDate answerDue,
    int toAnswer,
    boolean acceptable) {}
