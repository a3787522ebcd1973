package ru.rsnms.web.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.campaign.MatrixRow;
import ru.rsnms.agreement.campaign.MatrixState;
import ru.rsnms.agreement.template.Gap;

/** One agreement of a campaign with how far its sides are, as the API tells it. */
public record MatrixRowJson(
    UUID organization,
    String name,
    String municipality,
    UUID agreement,
    MatrixState state,
    Instant draftedAt,
    List<Gap> gaps,
    Instant sentAt,
    LocalDate answerDue,
    long openProposals,
    long acceptedProposals,
    long enteredProposals,
    Instant agreedAt,
    List<SideJson> sides,
    LocalDate inForceOn,
    WaitingJson waiting,
    String why,
    Instant remindedAt) {

  static MatrixRowJson of(MatrixRow row) {
    return new MatrixRowJson(
        row.organization().value(),
        row.name(),
        row.municipality(),
        row.agreement() == null ? null : row.agreement().value(),
        row.state(),
        row.draftedAt(),
        row.gaps(),
        row.sentAt(),
        row.answerDue(),
        row.open(),
        row.accepted(),
        row.entered(),
        row.agreedAt(),
        row.sides().stream().map(SideJson::of).toList(),
        row.inForceOn(),
        WaitingJson.of(row.waiting()),
        row.why(),
        row.remindedAt());
  }

  /** A party in its column. */
  public record SideJson(
      UUID party,
      String role,
      String roleName,
      String name,
      PartyState state,
      boolean turn,
      Instant viewedAt,
      Instant signedAt) {

    static SideJson of(MatrixRow.Side side) {
      return new SideJson(
          side.party().value(),
          side.role(),
          side.roleName(),
          side.name(),
          side.state(),
          side.turn(),
          side.viewedAt(),
          side.signedAt());
    }
  }

  /** Whom everybody waits for; nobody by name where it is the ministry's staff. */
  public record WaitingJson(
      List<String> names, Instant since, long days, LocalDate due, boolean overdue) {

    static WaitingJson of(MatrixRow.Waiting waiting) {
      return waiting == null
          ? null
          : new WaitingJson(
              waiting.names(), waiting.since(), waiting.days(), waiting.due(), waiting.overdue());
    }
  }
}
