package ru.rsnms.web.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.talk.ProposalKind;
import ru.rsnms.agreement.talk.ProposalLine;
import ru.rsnms.agreement.talk.ProposalState;
import ru.rsnms.web.agreement.TalkJson.AnswerJson;

/**
 * A proposal at a clause.
 *
 * @param place of the clause in the version it was made for
 * @param entered number of the version that has it, {@code null} before
 * @param toAnswer does it wait for the caller?
 */
public record ProposalJson(
    UUID id,
    UUID unit,
    String place,
    ProposalKind kind,
    String was,
    String wording,
    String reason,
    UUID party,
    String partyName,
    Instant madeAt,
    int baseNumber,
    ProposalState state,
    Integer entered,
    boolean offered,
    List<AnswerJson> answers,
    boolean toAnswer,
    boolean toWithdraw,
    boolean toOffer) {

  static ProposalJson of(ProposalLine line) {
    return new ProposalJson(
        line.id().value(),
        line.unit(),
        line.place(),
        line.kind(),
        line.was(),
        line.wording(),
        line.reason(),
        line.party().value(),
        line.partyName(),
        line.madeAt(),
        line.baseNumber(),
        line.state(),
        line.entered(),
        line.offered(),
        line.answers().stream().map(AnswerJson::of).toList(),
        line.toAnswer(),
        line.toWithdraw(),
        line.toOffer());
  }
}
