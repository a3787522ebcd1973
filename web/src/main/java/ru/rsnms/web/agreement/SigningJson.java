package ru.rsnms.web.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.ForceRule;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.signing.NoticeKind;
import ru.rsnms.agreement.signing.SigningAction;
import ru.rsnms.agreement.signing.SigningActionState;
import ru.rsnms.agreement.signing.SigningCard;
import ru.rsnms.web.rest.Versioned;

/** An agreement as those who sign it see it. */
public record SigningJson(
    UUID id,
    long version,
    AgreementKind kind,
    String title,
    AgreementStage stage,
    String contentHash,
    Instant agreedAt,
    List<PartyJson> parties,
    List<OutdatedJson> outdated,
    String number,
    LocalDate registeredOn,
    ForceRule forceRule,
    LocalDate forceOn,
    LocalDate inForceOn,
    LocalDate endsOn,
    String endingReason,
    String checkCode,
    List<NoticeJson> notices,
    List<SigningAction> open)
    implements Versioned {

  /** A side and whether it has signed. */
  public record PartyJson(
      UUID id,
      String role,
      String name,
      int step,
      PartyState state,
      boolean turn,
      boolean own,
      List<String> able,
      String signatory,
      String position,
      LocalDate signedOn,
      String reason) {

    static PartyJson of(SigningCard.Party one) {
      return new PartyJson(
          one.id().value(),
          one.roleName(),
          one.name(),
          one.step(),
          one.state(),
          one.turn(),
          one.own(),
          one.able(),
          one.signatory(),
          one.position(),
          one.signedOn(),
          one.reason());
    }
  }

  /** The text names somebody who does not sign any more. */
  public record OutdatedJson(String party, String named, String now) {}

  /** What a party was told. */
  public record NoticeJson(String party, NoticeKind kind, String reason, Instant at) {}

  static SigningJson of(SigningCard card) {
    return new SigningJson(
        card.id().value(),
        card.version(),
        card.kind(),
        card.title(),
        card.stage(),
        card.contentHash(),
        card.agreedAt(),
        card.parties().stream().map(PartyJson::of).toList(),
        card.outdated().stream()
            .map(one -> new OutdatedJson(one.party(), one.named(), one.now()))
            .toList(),
        card.number(),
        card.registeredOn(),
        card.forceRule(),
        card.forceOn(),
        card.inForceOn(),
        card.endsOn(),
        card.endingReason(),
        card.checkCode(),
        card.notices().stream()
            .map(one -> new NoticeJson(one.party(), one.kind(), one.reason(), one.at()))
            .toList(),
        card.actions().stream()
            .filter(SigningActionState::open)
            .map(SigningActionState::action)
            .toList());
  }
}
