package ru.rsnms.agreement.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.document.WordDifference.Stretch;

/**
 * A proposal as the parties see it.
 *
 * @param place of the clause in the version it was made for
 * @param was words of the clause there
 * @param words both wordings read as one
 * @param entered number of the version that has it, {@code null} before
 * @param offered was it offered after another municipality had achieved it?
 * @param toAnswer does it wait for the caller's answer?
 * @param toWithdraw can the caller withdraw it?
 * @param toOffer can the caller offer it to the other agreements of the campaign?
 */
public record ProposalLine(
    ProposalId id,
    UUID unit,
    String place,
    ProposalKind kind,
    String was,
    String wording,
    List<Stretch> words,
    String reason,
    PartyId party,
    String partyName,
    String madeBy,
    Instant madeAt,
    int baseNumber,
    ProposalState state,
    Integer entered,
    boolean offered,
    List<Answer> answers,
    boolean toAnswer,
    boolean toWithdraw,
    boolean toOffer) {

  public ProposalLine {
    words = List.copyOf(words);
    answers = List.copyOf(answers);
  }

  /** What another party said of it. */
  public record Answer(
      String party, ProposalVerdict verdict, String reason, String by, Instant at) {}

  /** Is there anything left to settle about it? */
  public boolean alive() {
    return state == ProposalState.OPEN
        || state == ProposalState.ACCEPTED && kind != ProposalKind.COMMENT && entered == null;
  }
}
