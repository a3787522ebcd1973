package ru.rsnms.agreement.talk;

import java.time.LocalDate;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.PartyState;

/**
 * An agreement that the caller's party concludes.
 *
 * @param state of the caller's party
 * @param toAnswer proposals of the others that wait for the caller
 */
public record TalkRow(
    AgreementId id,
    String title,
    AgreementStage stage,
    PartyState state,
    LocalDate answerDue,
    int toAnswer) {}
