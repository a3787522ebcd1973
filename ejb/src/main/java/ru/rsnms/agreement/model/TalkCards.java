package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.talk.AcceptMany;
import ru.rsnms.agreement.talk.AcceptRow;
import ru.rsnms.agreement.talk.ClausePlaces;
import ru.rsnms.agreement.talk.Clauses;
import ru.rsnms.agreement.talk.Comparison;
import ru.rsnms.agreement.talk.Disagreement;
import ru.rsnms.agreement.talk.Offer;
import ru.rsnms.agreement.talk.OfferRow;
import ru.rsnms.agreement.talk.ProposalId;
import ru.rsnms.agreement.talk.ProposalKind;
import ru.rsnms.agreement.talk.ProposalLine;
import ru.rsnms.agreement.talk.ProposalState;
import ru.rsnms.agreement.talk.Redline;
import ru.rsnms.agreement.talk.TalkAction;
import ru.rsnms.agreement.talk.TalkCard;
import ru.rsnms.agreement.talk.TalkRow;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.WordDifference;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.Texts;

/** Turns agreements on the table into what their parties read. */
@ApplicationScoped
public class TalkCards {

  private TalkStore talks;
  private TalkTable table;
  private TalkGuards guards;
  private AgreementSight sight;
  private CurrentActor actor;

  protected TalkCards() {
    // for the container
  }

  @Inject
  public TalkCards(
      TalkStore talks,
      TalkTable table,
      TalkGuards guards,
      AgreementSight sight,
      CurrentActor actor) {
    this.talks = talks;
    this.table = table;
    this.guards = guards;
    this.sight = sight;
    this.actor = actor;
  }

  public TalkCard card(AgreementId id) {
    var talk = talks.get(id);
    var agreement = talk.agreement();
    var own = sight.own(talk.parties());
    return new TalkCard(
        id,
        agreement.version(),
        agreement.campaign().orElse(null),
        agreement.kind(),
        agreement.title(),
        agreement.stage(),
        agreement.currentNumber(),
        talk.current().sha256(),
        talk.current().text(),
        talk.parties().stream().map(one -> line(one, own)).toList(),
        own.map(AgreementParty::id).orElse(null),
        lines(talk),
        talks.versions(agreement).stream().map(TalkCards::line).toList(),
        agreement.answerDue(),
        agreement.agreedSha256(),
        agreement.agreedAt(),
        agreement.endingReason(),
        agreement.steps(),
        guards.states(talk));
  }

  private static TalkCard.PartyLine line(AgreementParty party, Optional<AgreementParty> own) {
    return new TalkCard.PartyLine(
        party.id(),
        party.role(),
        party.roleName(),
        party.name(),
        party.step(),
        party.state(),
        party.acceptedNumber(),
        party.viewedAt(),
        party.answeredAt(),
        party.reason(),
        own.filter(party::equals).isPresent());
  }

  private static TalkCard.VersionLine line(AgreementVersion version) {
    return new TalkCard.VersionLine(
        version.number(),
        version.origin(),
        version.sha256(),
        version.madeAt(),
        version.displayName());
  }

  private List<ProposalLine> lines(Talk talk) {
    Map<Integer, Clauses> bases = new HashMap<>();
    return talk.proposals().stream()
        .map(one -> line(talk, one, bases.computeIfAbsent(one.baseNumber(), n -> base(talk, n))))
        .toList();
  }

  private Clauses base(Talk talk, int number) {
    return Clauses.of(talks.version(talk.agreement(), number).text());
  }

  private ProposalLine line(Talk talk, ClauseProposal proposal, Clauses base) {
    var own = sight.own(talk.parties());
    var was = base.find(proposal.unit()).map(Redline::words).orElse("");
    var party = talk.party(proposal.party());
    return new ProposalLine(
        proposal.id(),
        proposal.unit(),
        ClausePlaces.of(base, proposal.unit()),
        proposal.kind(),
        was,
        proposal.wording(),
        words(proposal, base.find(proposal.unit()).map(NormUnit::text).orElse("")),
        proposal.reason(),
        proposal.party(),
        party.name(),
        proposal.displayName(),
        proposal.madeAt(),
        proposal.baseNumber(),
        proposal.state(),
        proposal.enteredNumber(),
        proposal.isOffered(),
        talk.answersTo(proposal).stream().map(one -> answer(talk, one)).toList(),
        own.filter(one -> talk.waitsFor(proposal, one)).isPresent(),
        talk.isOpen()
            && proposal.isAlive()
            && own.filter(one -> one.id().equals(proposal.party())).isPresent(),
        isOfferable(talk, proposal));
  }

  private boolean isOfferable(Talk talk, ClauseProposal proposal) {
    return guards.mayOffer()
        && proposal.state() == ProposalState.ACCEPTED
        && proposal.kind() != ProposalKind.COMMENT
        && talk.agreement().campaign().isPresent();
  }

  private static List<WordDifference.Stretch> words(ClauseProposal proposal, String was) {
    return switch (proposal.kind()) {
      case REPLACE -> WordDifference.between(was, proposal.wording()).together();
      case DELETE -> WordDifference.between(was, "").together();
      case INSERT_AFTER -> WordDifference.between("", proposal.wording()).together();
      case COMMENT -> List.of();
    };
  }

  private static ProposalLine.Answer answer(Talk talk, ProposalAnswer answer) {
    return new ProposalLine.Answer(
        talk.party(answer.party()).name(),
        answer.verdict(),
        answer.reason(),
        answer.displayName(),
        answer.answeredAt());
  }

  public ProposalLine proposal(ProposalId id) {
    var talk = talks.get(talks.agreementOf(id));
    return lines(talk).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  public Comparison compare(AgreementId id, int from, int to) {
    var talk = talks.get(id);
    var before = talks.version(talk.agreement(), from);
    var after = talks.version(talk.agreement(), to);
    return new Comparison(
        from, to, talk.agreement().currentNumber(), Redline.between(before.text(), after.text()));
  }

  /**
   * @param make is it to be offered, or only looked at?
   */
  public Offer offer(ProposalId id, boolean make) {
    var of = talks.agreementOf(id);
    var talk = make ? talks.getForUpdate(of) : talks.get(of);
    var proposal = table.offerable(talk, id);
    var line =
        line(
            talk,
            proposal,
            Clauses.of(talks.version(talk.agreement(), proposal.baseNumber()).text()));
    return new Offer(
        of, line, table.offers(talk, proposal, make).stream().map(one -> row(one, talk)).toList());
  }

  /** Named by the parties that are not the same in both. */
  private static OfferRow row(TalkTable.Offered offered, Talk source) {
    var common = source.parties().stream().map(AgreementParty::name).toList();
    var names =
        offered.talk().parties().stream()
            .map(AgreementParty::name)
            .filter(name -> !common.contains(name))
            .toList();
    return new OfferRow(
        offered.talk().agreement().id(),
        String.join(", ", names),
        offered.talk().agreement().stage(),
        offered.whyNot().orElse(null));
  }

  /** Agreements of the caller's own party; what the region sees is the campaign's matter. */
  public List<TalkRow> mine() {
    var scope = actor.get().scope();
    var ids =
        scope.isRegion()
            ? talks.negotiated()
            : talks.sentTo(
                scope.codeIf(Scope.Kind.MUNICIPALITY), scope.codeIf(Scope.Kind.ORGANIZATION));
    List<TalkRow> rows = new ArrayList<>();
    for (var id : ids) {
      talks.find(id).ifPresent(talk -> row(talk).ifPresent(rows::add));
    }
    return rows;
  }

  /** Accepts many versions at once, row by row. */
  public List<AcceptRow> acceptMany(AcceptMany wanted) {
    return table.acceptMany(wanted).stream()
        .map(
            one ->
                new AcceptRow(
                    one.talk().agreement().id(),
                    sight.own(one.talk().parties()).map(own -> others(one.talk(), own)).orElse(""),
                    one.refused().map(Texts::of).orElse(null)))
        .toList();
  }

  private Optional<TalkRow> row(Talk talk) {
    return sight
        .own(talk.parties())
        .map(
            own ->
                new TalkRow(
                    talk.agreement().id(),
                    talk.agreement().title(),
                    others(talk, own),
                    talk.agreement().stage(),
                    talk.agreement().currentNumber(),
                    own.state(),
                    talk.agreement().answerDue(),
                    talk.waitingFor(own).size(),
                    guards.closed(TalkAction.ACCEPT, talk).isEmpty()));
  }

  private static String others(Talk talk, AgreementParty own) {
    return talk.parties().stream()
        .filter(one -> !one.equals(own))
        .map(AgreementParty::name)
        .collect(Collectors.joining(", "));
  }

  /** What was not agreed on from the beginning, in the order of the text, as data of a protocol. */
  List<Disagreement> disagreements(Talk talk) {
    return lines(talk).stream()
        .filter(line -> line.state() != ProposalState.WITHDRAWN)
        .map(TalkCards::disagreement)
        .toList();
  }

  private static Disagreement disagreement(ProposalLine line) {
    var added = line.kind() == ProposalKind.INSERT_AFTER;
    var wanted = line.wording() == null ? "" : line.wording();
    var reasons =
        Stream.concat(
                Stream.of(line.reason()),
                line.answers().stream()
                    .filter(one -> one.reason() != null)
                    .map(one -> one.party() + ": " + one.reason()))
            .toList();
    return new Disagreement(
        line.place(),
        added ? "" : line.was(),
        line.kind(),
        line.partyName(),
        wanted,
        line.state(),
        agreed(line, added ? "" : line.was(), wanted),
        String.join("\n", reasons));
  }

  private static String agreed(ProposalLine line, String was, String wanted) {
    return switch (line.state()) {
      case ACCEPTED -> line.kind() == ProposalKind.COMMENT ? was : wanted;
      case REJECTED -> was;
      case OPEN, WITHDRAWN -> "";
    };
  }
}
