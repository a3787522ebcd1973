package ru.rsnms.agreement.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.ForceRule;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.PartyState;

/**
 * An agreement as those who sign it see it.
 *
 * @param version goes back with the commands that change the whole
 * @param contentHash of the agreed text; {@code null} before it is agreed
 * @param own the party the caller speaks for; {@code null} for who only reads
 * @param outdated parties whose signatory the text names wrongly by now; they cannot sign it
 * @param checkCode by which the public page finds it; {@code null} before it is registered
 */
public record SigningCard(
    AgreementId id,
    long version,
    AgreementKind kind,
    String title,
    AgreementStage stage,
    AgreementText text,
    String contentHash,
    Instant agreedAt,
    List<Party> parties,
    PartyId own,
    List<Outdated> outdated,
    String number,
    LocalDate registeredOn,
    ForceRule forceRule,
    LocalDate forceOn,
    LocalDate inForceOn,
    LocalDate endsOn,
    String endingReason,
    String checkCode,
    List<Notice> notices,
    List<SigningActionState> actions) {

  public SigningCard {
    parties = List.copyOf(parties);
    outdated = List.copyOf(outdated);
    notices = List.copyOf(notices);
    actions = List.copyOf(actions);
  }

  /**
   * A side and whether it has signed.
   *
   * @param turn may it sign now?
   * @param able «post, name» of those who may sign for it today; empty where nobody may
   * @param signature {@code null} before it has signed
   */
  public record Party(
      PartyId id,
      String roleName,
      String name,
      int step,
      PartyState state,
      boolean turn,
      boolean own,
      List<String> able,
      UUID signature,
      String signatory,
      String position,
      LocalDate signedOn,
      String reason) {

    public Party {
      able = List.copyOf(able);
    }
  }

  /**
   * The text names somebody who does not sign any more.
   *
   * @param named as the text has it
   * @param now who may sign today, empty where nobody may
   */
  public record Outdated(String party, String named, String now) {}

  /** What a party was told. */
  public record Notice(String party, NoticeKind kind, String reason, Instant at) {}

  public SigningActionState action(SigningAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }
}
