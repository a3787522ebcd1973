package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.TextOrigin;
import ru.rsnms.agreement.talk.AcceptMany;
import ru.rsnms.agreement.talk.AnswerProposal;
import ru.rsnms.agreement.talk.ClauseChange;
import ru.rsnms.agreement.talk.NextText;
import ru.rsnms.agreement.talk.NotOffered;
import ru.rsnms.agreement.talk.Offering;
import ru.rsnms.agreement.talk.ProposalId;
import ru.rsnms.agreement.talk.ProposalState;
import ru.rsnms.agreement.talk.ProposalVerdict;
import ru.rsnms.agreement.talk.Propose;
import ru.rsnms.agreement.talk.Redline;
import ru.rsnms.agreement.talk.Redrafting;
import ru.rsnms.agreement.talk.TalkAction;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Refusal;

/** The rules of negotiation over what is stored: one row lock, the agreement's, orders it all. */
@ApplicationScoped
public class TalkTable {

  private TalkStore talks;
  private TalkGuards guards;
  private AgreementSight sight;
  private Clock clock;
  private CurrentActor actor;

  protected TalkTable() {
    // for the container
  }

  @Inject
  public TalkTable(
      TalkStore talks, TalkGuards guards, AgreementSight sight, Clock clock, CurrentActor actor) {
    this.talks = talks;
    this.guards = guards;
    this.sight = sight;
    this.clock = clock;
    this.actor = actor;
  }

  /** Somebody of a party reads it for the first time. */
  public void view(AgreementId id) {
    var talk = talks.get(id);
    sight
        .own(talk.parties())
        .filter(own -> talk.isOpen() && own.viewedAt() == null)
        .ifPresent(own -> own.viewed(clock.instant()));
  }

  public ProposalId propose(Propose said) {
    var talk = talks.getForUpdate(said.agreement());
    guards.require(TalkAction.PROPOSE, talk);
    said.mustSaySomething();
    mustBeInHand(talk, said.number());
    Redrafting.allowed(talk.clauses(), said.unit(), said.kind());
    return made(talk, said, null);
  }

  private ProposalId made(Talk talk, Propose said, ProposalId origin) {
    var own = guards.own(talk);
    var now = clock.instant();
    var number = talk.agreement().currentNumber();
    var proposal = new ClauseProposal(said, number, own.id(), origin, actor.get(), now);
    talks.add(proposal);
    talk.proposals().add(proposal);
    own.viewed(now);
    own.commented(now);
    talk.settle(actor.get(), now);
    return proposal.id();
  }

  public void answer(AnswerProposal said) {
    var talk = talks.getForUpdate(talks.agreementOf(said.proposal()));
    var proposal = proposal(talk, said.proposal());
    var own = guards.own(talk);
    guards.require(TalkAction.PROPOSE, talk);
    if (!talk.waitsFor(proposal, own)) {
      throw new Conflict("agreement/not-to-answer", proposal.state());
    }
    answer(talk, proposal, own, said);
  }

  /** The same answer to all copies of a proposal; those that do not wait for the caller stay. */
  public int answerEverywhere(AnswerProposal said) {
    talks.get(talks.agreementOf(said.proposal()));
    var answered = 0;
    for (var id : talks.copies(said.proposal())) {
      answered += answerCopy(id, said) ? 1 : 0;
    }
    return answered;
  }

  private boolean answerCopy(ProposalId id, AnswerProposal said) {
    var of = talks.agreementOf(id);
    var own = talks.find(of).flatMap(talk -> sight.own(talk.parties()));
    if (own.isEmpty()) {
      return false;
    }
    var talk = talks.getForUpdate(of);
    var proposal = proposal(talk, id);
    var waits = talk.waitsFor(proposal, own.get());
    if (waits) {
      answer(talk, proposal, own.get(), new AnswerProposal(id, said.verdict(), said.reason()));
    }
    return waits;
  }

  private void answer(Talk talk, ClauseProposal proposal, AgreementParty own, AnswerProposal said) {
    if (said.verdict() == ProposalVerdict.REJECT && said.reason() == null) {
      throw new Invalid("agreement/answer-reason", "reason");
    }
    var now = clock.instant();
    var answer =
        new ProposalAnswer(
            proposal.id(), own.id(), said.verdict(), said.reason(), actor.get(), now);
    talks.add(answer);
    talk.answers().add(answer);
    talk.outcome(proposal).ifPresent(outcome -> proposal.become(outcome, now));
    talk.settle(actor.get(), now);
  }

  /** The party that made it thinks better of it, as long as no version has it. */
  public void withdraw(ProposalId id) {
    var talk = talks.getForUpdate(talks.agreementOf(id));
    var proposal = proposal(talk, id);
    guards.require(TalkAction.PROPOSE, talk);
    if (!proposal.party().equals(guards.own(talk).id())) {
      throw new Forbidden("agreement/proposal-not-own");
    }
    var now = clock.instant();
    proposal.become(ProposalState.WITHDRAWN, now);
    talk.settle(actor.get(), now);
  }

  /**
   * The caller's party accepts the version in hand; when all have, the text is frozen.
   *
   * @param number of the version that was read
   */
  public void accept(AgreementId id, int number) {
    var talk = talks.getForUpdate(id);
    notAcceptable(talk, number)
        .ifPresent(
            reason -> {
              throw reason;
            });
    accept(talk);
  }

  private Optional<Refusal> notAcceptable(Talk talk, int number) {
    return guards
        .closed(TalkAction.ACCEPT, talk)
        .or(
            () ->
                number == talk.agreement().currentNumber()
                    ? Optional.empty()
                    : Optional.of(passed(talk, number)));
  }

  /** One of many that were to be accepted. */
  record Accepted(Talk talk, Optional<Refusal> refused) {}

  List<Accepted> acceptMany(AcceptMany wanted) {
    List<Accepted> rows = new ArrayList<>();
    wanted.read().stream()
        .sorted(Comparator.comparing(one -> one.agreement().value()))
        .forEach(
            one -> {
              var talk = talks.getForUpdate(one.agreement());
              var refused = notAcceptable(talk, one.number());
              if (refused.isEmpty()) {
                accept(talk);
              }
              rows.add(new Accepted(talk, refused));
            });
    return rows;
  }

  private void accept(Talk talk) {
    var now = clock.instant();
    var own = guards.own(talk);
    own.viewed(now);
    own.accept(talk.agreement().currentNumber(), now);
    talk.settle(actor.get(), now);
  }

  public void refuse(AgreementId id, long seen, String reason) {
    var talk = talks.getForUpdate(id);
    guards.require(TalkAction.REFUSE, talk);
    talk.agreement().mustBeSeen(seen);
    if (reason == null || reason.isBlank()) {
      throw new Invalid("agreement/refusal-reason", "reason");
    }
    var now = clock.instant();
    guards.own(talk).refuse(reason.strip(), now);
    talk.agreement().refuse(reason.strip(), actor.get(), now);
  }

  private static void mustBeInHand(Talk talk, int number) {
    if (number != talk.agreement().currentNumber()) {
      throw passed(talk, number);
    }
  }

  private static Conflict passed(Talk talk, int number) {
    return new Conflict("agreement/version-passed", number, talk.agreement().currentNumber());
  }

  private static ClauseProposal proposal(Talk talk, ProposalId id) {
    return talk.proposals().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("agreement/proposal-not-found"));
  }

  /** What entering the accepted proposals would make. */
  public NextText next(AgreementId id) {
    var talk = talks.get(id);
    guards.require(TalkAction.ENTER, talk);
    var clash = Redrafting.clash(talk.clauses(), alike(talk));
    var number = talk.agreement().currentNumber() + 1;
    var count = talk.toEnter().size();
    if (clash.isPresent()) {
      return new NextText(number, count, clash.get().place(), List.of(), List.of());
    }
    var next = Redrafting.redraft(talk.clauses(), talk.changesToEnter());
    return new NextText(
        number,
        count,
        null,
        Redline.between(talk.current().text(), next.into(talk.current().text())),
        Redrafting.brokenReferences(talk.clauses(), next));
  }

  /** Those to be entered, and the open ones that these must not touch. */
  private static List<ClauseChange> alike(Talk talk) {
    return talk.alive().stream().map(ClauseProposal::change).toList();
  }

  /** Makes the next version of the accepted proposals; consent was to the one before. */
  public int enter(AgreementId id, long seen) {
    var talk = talks.getForUpdate(id);
    guards.require(TalkAction.ENTER, talk);
    talk.agreement().mustBeSeen(seen);
    var meeting = Redrafting.clash(talk.clauses(), alike(talk));
    if (meeting.isPresent()) {
      throw new Conflict("agreement/proposals-clash", meeting.get().place());
    }
    var text =
        Redrafting.redraft(talk.clauses(), talk.changesToEnter()).into(talk.current().text());
    var now = clock.instant();
    var number = talk.agreement().enter(actor.get(), now);
    var version = new AgreementVersion(id, number, text, TextOrigin.PROPOSALS, actor.get(), now);
    talks.add(version);
    talk.toEnter().forEach(one -> one.enter(number));
    var entering = sight.own(talk.parties());
    var next =
        new Talk(talk.agreement(), version, talk.parties(), talk.proposals(), talk.answers());
    next.readAgain();
    if (next.alive().isEmpty()) {
      entering.ifPresent(own -> own.accept(number, now));
    }
    next.settle(actor.get(), now);
    return number;
  }

  /** A change offered to another agreement of the campaign, or why it cannot be. */
  record Offered(Talk talk, Optional<NotOffered> whyNot) {}

  /** The other agreements of the campaign, and which of them a change can be offered to. */
  List<Offered> offers(Talk source, ClauseProposal proposal, boolean make) {
    var from = Offerable.source(talks, source, proposal);
    List<Offered> offers = new ArrayList<>();
    for (var id : talks.others(source.agreement())) {
      var other = make ? talks.getForUpdate(id) : talks.get(id);
      var whyNot = Offering.whyNot(proposal.change(), from, Offerable.other(talks, sight, other));
      if (make && whyNot.isEmpty()) {
        made(other, again(proposal, other), proposal.origin());
      }
      offers.add(new Offered(other, whyNot));
    }
    return offers;
  }

  private static Propose again(ClauseProposal proposal, Talk other) {
    return new Propose(
        other.agreement().id(),
        other.agreement().currentNumber(),
        proposal.unit(),
        proposal.kind(),
        proposal.wording(),
        proposal.reason());
  }

  /** Refuses what nobody has achieved yet, and who may not offer. */
  ClauseProposal offerable(Talk talk, ProposalId id) {
    var proposal = proposal(talk, id);
    if (!guards.mayOffer()) {
      throw new Forbidden("agreement/not-the-offerer");
    }
    if (proposal.state() != ProposalState.ACCEPTED) {
      throw new Conflict("agreement/offer-not-accepted", proposal.state());
    }
    if (talk.agreement().campaign().isEmpty()) {
      throw new Conflict("agreement/offer-no-campaign");
    }
    return proposal;
  }
}
