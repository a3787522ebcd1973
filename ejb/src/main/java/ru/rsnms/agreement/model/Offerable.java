package ru.rsnms.agreement.model;

import ru.rsnms.agreement.talk.Clauses;
import ru.rsnms.agreement.talk.Offering;

/** What the rule of offering asks about stored agreements. */
final class Offerable {

  private Offerable() {}

  /** The text that the proposal was made for. */
  static Clauses source(TalkStore talks, Talk talk, ClauseProposal proposal) {
    return Clauses.of(talks.version(talk.agreement(), proposal.baseNumber()).text());
  }

  static Offering.Other other(TalkStore talks, AgreementSight sight, Talk talk) {
    return new Offering.Other(
        talk.isOpen() && sight.own(talk.parties()).isPresent(),
        Clauses.of(talks.version(talk.agreement(), 1).text()),
        talk.clauses(),
        talk.alive().stream().map(ClauseProposal::change).toList(),
        talk.proposals().stream().map(one -> one.origin().value()).toList());
  }
}
