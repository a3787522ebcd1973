package ru.rsnms.agreement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.PartyId;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.talk.ClauseChange;
import ru.rsnms.agreement.talk.Clauses;
import ru.rsnms.agreement.talk.ProposalState;
import ru.rsnms.agreement.talk.ProposalVerdict;
import ru.rsnms.shared.Actor;

/**
 * An agreement on the table: its version in hand, its parties, what they proposed and answered.
 *
 * @param current version in hand
 */
record Talk(
    Agreement agreement,
    AgreementVersion current,
    List<AgreementParty> parties,
    List<ClauseProposal> proposals,
    List<ProposalAnswer> answers) {

  /** Can it be spoken of at all? */
  boolean isOpen() {
    return agreement.stage() == AgreementStage.SENT
        || agreement.stage() == AgreementStage.NEGOTIATING;
  }

  Clauses clauses() {
    return Clauses.of(current.text());
  }

  AgreementParty party(PartyId id) {
    return parties.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** Open proposals, and accepted ones that the text has not yet. */
  List<ClauseProposal> alive() {
    return proposals.stream().filter(ClauseProposal::isAlive).toList();
  }

  List<ClauseProposal> toEnter() {
    return proposals.stream().filter(ClauseProposal::isToEnter).toList();
  }

  List<ClauseChange> changesToEnter() {
    return toEnter().stream().map(ClauseProposal::change).toList();
  }

  List<ProposalAnswer> answersTo(ClauseProposal proposal) {
    return answers.stream().filter(one -> one.proposal().equals(proposal.id())).toList();
  }

  boolean waitsFor(ClauseProposal proposal, AgreementParty party) {
    return isOpen()
        && proposal.state() == ProposalState.OPEN
        && !proposal.party().equals(party.id())
        && answersTo(proposal).stream().noneMatch(one -> one.party().equals(party.id()));
  }

  List<ClauseProposal> waitingFor(AgreementParty party) {
    return proposals.stream().filter(one -> waitsFor(one, party)).toList();
  }

  /** One refusal is enough; to accept takes all the others. */
  Optional<ProposalState> outcome(ClauseProposal proposal) {
    var given = answersTo(proposal);
    if (given.stream().anyMatch(one -> one.verdict() == ProposalVerdict.REJECT)) {
      return Optional.of(ProposalState.REJECTED);
    }
    var all =
        parties.stream()
            .filter(party -> !party.id().equals(proposal.party()))
            .allMatch(party -> given.stream().anyMatch(one -> one.party().equals(party.id())));
    return all ? Optional.of(ProposalState.ACCEPTED) : Optional.empty();
  }

  /** Puts the stage and the parties in step with what is left to settle. */
  void settle(Actor by, Instant at) {
    for (var party : parties) {
      var speaks = alive().stream().anyMatch(one -> one.party().equals(party.id()));
      if (!speaks && party.state() == PartyState.COMMENTED) {
        party.readsAgain();
      }
    }
    agreement.talked(!alive().isEmpty(), by, at);
    if (alive().isEmpty() && allAccept()) {
      agreement.agree(current.sha256(), by, at);
    }
  }

  private boolean allAccept() {
    return parties.stream().allMatch(one -> one.accepts(agreement.currentNumber()));
  }

  /** They have the new version to read; their consent was to another text. */
  void readAgain() {
    parties.stream()
        .filter(one -> alive().stream().noneMatch(own -> own.party().equals(one.id())))
        .forEach(AgreementParty::readsAgain);
  }
}
