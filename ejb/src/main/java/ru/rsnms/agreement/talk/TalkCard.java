package ru.rsnms.agreement.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.AgreementStep;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.TextOrigin;
import ru.rsnms.agreement.campaign.CampaignId;

/**
 * An agreement as its parties read and negotiate it.
 *
 * @param version goes back with the commands that change the whole
 * @param campaign {@code null} for a single agreement
 * @param number of the version of the text in hand
 * @param own the party the caller speaks for; {@code null} for who only reads
 * @param answerDue {@code null} before it is sent
 * @param agreedSha256 {@code null} before all have accepted
 * @param endingReason {@code null} while nobody has refused or ended it
 */
public record TalkCard(
    AgreementId id,
    long version,
    CampaignId campaign,
    AgreementKind kind,
    String title,
    AgreementStage stage,
    int number,
    String sha256,
    AgreementText text,
    List<PartyLine> parties,
    PartyId own,
    List<ProposalLine> proposals,
    List<VersionLine> versions,
    LocalDate answerDue,
    String agreedSha256,
    Instant agreedAt,
    String endingReason,
    List<AgreementStep> steps,
    List<TalkActionState> actions) {

  public TalkCard {
    parties = List.copyOf(parties);
    proposals = List.copyOf(proposals);
    versions = List.copyOf(versions);
    steps = List.copyOf(steps);
    actions = List.copyOf(actions);
  }

  /**
   * A side and how far it has come.
   *
   * @param accepted number of the version it accepts, {@code null} for none
   * @param answeredAt {@code null} before it did anything but read
   */
  public record PartyLine(
      PartyId id,
      String role,
      String roleName,
      String name,
      int step,
      PartyState state,
      Integer accepted,
      Instant viewedAt,
      Instant answeredAt,
      String reason,
      boolean own) {}

  /** A version of the text. */
  public record VersionLine(
      int number, TextOrigin origin, String sha256, Instant madeAt, String by) {}

  public TalkActionState action(TalkAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }
}
