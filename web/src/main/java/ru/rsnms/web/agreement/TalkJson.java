package ru.rsnms.web.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.AgreementStep;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.talk.ProposalLine;
import ru.rsnms.agreement.talk.TalkActionState;
import ru.rsnms.agreement.talk.TalkCard;
import ru.rsnms.web.rest.Versioned;

/**
 * An agreement as its parties negotiate it.
 *
 * @param campaign {@code null} for a single agreement
 * @param number of the version of the text in hand
 * @param own party the caller speaks for; {@code null} for who only reads
 * @param agreedSha256 {@code null} before all have accepted
 * @param actions what the caller may do now, and why not the rest
 */
public record TalkJson(
    UUID id,
    long version,
    UUID campaign,
    AgreementKind kind,
    String title,
    AgreementStage stage,
    int number,
    String sha256,
    AgreementText text,
    List<PartyJson> parties,
    UUID own,
    List<ProposalJson> proposals,
    List<TalkCard.VersionLine> versions,
    LocalDate answerDue,
    String agreedSha256,
    Instant agreedAt,
    String endingReason,
    List<AgreementStep> steps,
    List<TalkActionState> actions)
    implements Versioned {

  static TalkJson of(TalkCard card) {
    return new TalkJson(
        card.id().value(),
        card.version(),
        card.campaign() == null ? null : card.campaign().value(),
        card.kind(),
        card.title(),
        card.stage(),
        card.number(),
        card.sha256(),
        card.text(),
        card.parties().stream().map(PartyJson::of).toList(),
        card.own() == null ? null : card.own().value(),
        card.proposals().stream().map(ProposalJson::of).toList(),
        card.versions(),
        card.answerDue(),
        card.agreedSha256(),
        card.agreedAt(),
        card.endingReason(),
        card.steps(),
        card.actions());
  }

  /** A side and how far it has come. */
  public record PartyJson(
      UUID id,
      String role,
      String roleName,
      String name,
      int step,
      PartyState state,
      Integer accepted,
      Instant viewedAt,
      Instant answeredAt,
      String reason) {

    static PartyJson of(TalkCard.PartyLine line) {
      return new PartyJson(
          line.id().value(),
          line.role(),
          line.roleName(),
          line.name(),
          line.step(),
          line.state(),
          line.accepted(),
          line.viewedAt(),
          line.answeredAt(),
          line.reason());
    }
  }

  /** What is said of a proposal, and whose turn it is. */
  public record AnswerJson(String party, String verdict, String reason, String by, Instant at) {

    static AnswerJson of(ProposalLine.Answer answer) {
      return new AnswerJson(
          answer.party(), answer.verdict().name(), answer.reason(), answer.by(), answer.at());
    }
  }
}
