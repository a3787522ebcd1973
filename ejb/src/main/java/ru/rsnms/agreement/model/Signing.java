package ru.rsnms.agreement.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.Conflict;

/**
 * An agreement that is signed: the text in hand, its parties, the round they sign in.
 *
 * @param round {@code null} before the first
 */
record Signing(
    Agreement agreement,
    AgreementVersion current,
    List<AgreementParty> parties,
    SigningRound round) {

  /** Is the text frozen and not signed by all? */
  boolean isUnderWay() {
    return agreement.stage() == AgreementStage.AGREED
        || agreement.stage() == AgreementStage.SIGNING;
  }

  boolean isSignedByAll() {
    return parties.stream().allMatch(one -> one.state() == PartyState.SIGNED);
  }

  /** Parties of one step sign in any order; the next step waits for all of them. */
  boolean isTurnOf(AgreementParty party) {
    return agreement.stage() == AgreementStage.SIGNING
        && party.state() != PartyState.SIGNED
        && parties.stream()
            .filter(one -> one.state() != PartyState.SIGNED)
            .allMatch(one -> one.step() >= party.step());
  }

  List<AgreementParty> signed() {
    return parties.stream().filter(one -> one.state() == PartyState.SIGNED).toList();
  }

  List<AgreementParty> waiting() {
    return parties.stream().filter(this::isTurnOf).toList();
  }

  /** Refuses another text than the one that all have agreed to, whoever changed it. */
  void mustBe(String contentHash) {
    if (!current.text().sha256().equals(agreement.agreedSha256())) {
      throw new Conflict("agreement/text-damaged");
    }
    if (!agreement.agreedSha256().equals(contentHash)) {
      throw new Conflict("agreement/other-text");
    }
  }

  Optional<PartyRequisites> requisites(AgreementParty party) {
    return current.text().parties().stream()
        .filter(one -> party.role().equals(one.role()))
        .findFirst();
  }

  /** Is «в лице …, действующего на основании …» of the text true of who is going to sign? */
  boolean names(AgreementParty party, SignatoryView who) {
    return requisites(party)
        .filter(said -> said.person() != null)
        .map(
            said ->
                said.person().equals(who.personId().value())
                    && same(said.position(), who.position())
                    && same(said.basis(), who.basis()))
        .orElse(true);
  }

  private static boolean same(String said, String now) {
    return said.isBlank() || Objects.equals(said.strip(), now == null ? null : now.strip());
  }
}
