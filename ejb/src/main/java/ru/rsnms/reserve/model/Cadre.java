package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.document.OrderRef;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.cadre.ActLine;
import ru.rsnms.reserve.cadre.ActPurpose;
import ru.rsnms.reserve.cadre.ChangeLine;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.ExcludePeople;
import ru.rsnms.reserve.cadre.ExtendStays;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.reserve.model.ReserveEntry.Moment;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Who enters, stays in and leaves the reserves; every change of a member is an order's. */
@ApplicationScoped
public class Cadre {

  private EntryStore entries;
  private ActStore acts;
  private CadreSources sources;
  private CadreChanges changes;
  private CadreOrders orders;
  private CadreTerms terms;
  private DecisionStore decisions;
  private SeasonStore seasons;
  private DatabaseClock time;

  protected Cadre() {
    // for the container
  }

  @Inject
  public Cadre(
      EntryStore entries,
      ActStore acts,
      CadreSources sources,
      CadreChanges changes,
      CadreOrders orders,
      CadreTerms terms,
      DecisionStore decisions,
      SeasonStore seasons,
      DatabaseClock time) {
    this.entries = entries;
    this.acts = acts;
    this.sources = sources;
    this.changes = changes;
    this.orders = orders;
    this.terms = terms;
    this.decisions = decisions;
    this.seasons = seasons;
    this.time = time;
  }

  /** What stands against the order being sent, signed, registered. */
  public Optional<Refusal> against(ActId id) {
    return acts.find(id).flatMap(changes::against);
  }

  /**
   * Recommends those who failed at the second level to the reserves of their municipalities, or
   * takes that back; the decision alone says who is recommended.
   */
  public int recommend(SeasonId season, Set<DecisionId> chosen, boolean wanted, Actor by) {
    entries.awaitProposing();
    sources.hold(season, ReserveRef.anyMunicipal());
    var found = sources.failed(season).stream().filter(one -> chosen.contains(one.id())).toList();
    if (found.size() != chosen.size()) {
      throw new Conflict("reserve/cadre-not-open");
    }
    var moment = now(by);
    for (var one : found) {
      if (one.where().municipality() == null) {
        throw new Conflict("reserve/cadre-no-home", one.name());
      }
      one.recommend(wanted);
      if (!wanted) {
        giveUp(one, moment);
      }
    }
    return found.size();
  }

  /** Whoever is not recommended any more is no proposal to the municipality either. */
  private void giveUp(Decision decision, Moment moment) {
    entries
        .living(ReserveRef.of(decision.where().municipality()), decision.person())
        .filter(entry -> entry.stage() == ReserveStage.PROPOSED)
        .ifPresent(
            entry ->
                entry.become(
                    ReserveStage.DROPPED, Texts.of("reserve.cadre.reason.decision"), moment));
  }

  /** Nobody is proposed who is in the reserve already. */
  private void propose(SeasonId season, ReserveRef reserve, Decision decision, Moment moment) {
    if (entries.living(reserve, decision.person()).isEmpty()) {
      entries.add(
          new ReserveEntry(reserve, decision, sources.origin(season, reserve, decision), moment));
    }
  }

  /** Prints the order that enrols all whom final decisions let in; anew while it is a draft. */
  public ReserveAct enrol(SeasonId season, ReserveRef reserve, Actor by) {
    entries.awaitProposing();
    seasons.hold(season);
    sources.hold(season, reserve);
    expire(by);
    var moment = now(by);
    sources.open(season, reserve).stream()
        .filter(one -> CadreSources.isFor(reserve, one))
        .forEach(one -> propose(season, reserve, one, moment));
    entries.flush();
    var people = refreshed(season, reserve, moment);
    if (people.isEmpty()) {
      throw new Conflict("reserve/cadre-nobody");
    }
    var act = enrolment(season, reserve, moment);
    act.names(people, by, moment.at());
    orders.layBefore(act);
    acts.flush();
    return act;
  }

  /** Proposals that still hold, each as the decision says it now; the others are given up. */
  private List<ActLine> refreshed(SeasonId season, ReserveRef reserve, Moment moment) {
    var current = sources.current(season, reserve);
    var lines = new ArrayList<ActLine>();
    for (var entry : entries.proposed(reserve, season)) {
      var decision = current.get(entry.person());
      if (decision != null && sources.isOpen(season, decision, reserve)) {
        entry.rests(decision, sources.origin(season, reserve, decision));
        lines.add(entry.line(null, null, null));
      } else {
        entry.become(ReserveStage.DROPPED, Texts.of("reserve.cadre.reason.decision"), moment);
      }
    }
    return lines;
  }

  private ReserveAct enrolment(SeasonId season, ReserveRef reserve, Moment moment) {
    var there = acts.enrolment(season, reserve);
    if (there.isPresent() && acts.isLiving(there.get())) {
      return there.get();
    }
    there.ifPresent(
        gone -> {
          gone.drop(moment.by(), moment.at());
          acts.flush();
        });
    return begun(ActPurpose.ENROL, reserve, season, moment);
  }

  private ReserveAct begun(ActPurpose purpose, ReserveRef reserve, SeasonId season, Moment moment) {
    var act = new ReserveAct(purpose, reserve, season, moment.by(), moment.at());
    acts.add(act);
    return act;
  }

  /** Prints the order that moves the ends of stays by what the rules of their seasons allow. */
  public ReserveAct extend(ExtendStays command, Actor by) {
    return change(
        ActPurpose.EXTEND,
        command.reserve(),
        command.entries(),
        entry -> entry.line(terms.extended(entry), null, null),
        by);
  }

  /** Prints the order that ends stays before their terms. */
  public ReserveAct exclude(ExcludePeople command, Actor by) {
    return change(
        ActPurpose.EXCLUDE,
        command.reserve(),
        command.entries(),
        entry -> entry.line(null, command.reason(), command.words().strip()),
        by);
  }

  /** What an order would do to each of them, by name; nothing is changed. */
  public List<ChangeLine> preview(ActPurpose purpose, ReserveRef reserve, Set<EntryId> chosen) {
    var today = time.dayOf(time.now());
    return chosen.stream()
        .map(entries::get)
        .sorted(Comparator.comparing(ReserveEntry::name))
        .map(entry -> terms.preview(purpose, reserve, entry, today))
        .toList();
  }

  private ReserveAct change(
      ActPurpose purpose,
      ReserveRef reserve,
      Set<EntryId> chosen,
      Function<ReserveEntry, ActLine> line,
      Actor by) {
    var moment = now(by);
    var members =
        chosen.stream()
            .sorted(Comparator.comparing(EntryId::value))
            .map(id -> member(reserve, id, moment.on()))
            .sorted(Comparator.comparing(ReserveEntry::name))
            .toList();
    var act = begun(purpose, reserve, null, moment);
    act.names(members.stream().map(line).toList(), by, moment.at());
    orders.layBefore(act);
    acts.flush();
    return act;
  }

  /**
   * Prints the people of a draft anew, as they are now: of an enrolment all whom decisions let in,
   * otherwise those named who are still members.
   */
  public ReserveAct again(ActId id, Actor by) {
    var act = acts.get(id);
    CadreGuards.requireKeeper(act.reserve(), by);
    if (act.purpose() == ActPurpose.ENROL) {
      return enrol(act.season(), act.reserve(), by);
    }
    if (!acts.isEditable(act)) {
      throw new Conflict("reserve/cadre-order-on-its-way");
    }
    var moment = now(by);
    var lines =
        act.lines().stream()
            .filter(line -> entries.getForUpdate(line.entry()).isMember(moment.on()))
            .map(line -> again(act.purpose(), line))
            .toList();
    if (lines.isEmpty()) {
      throw new Conflict("reserve/cadre-nobody-left");
    }
    act.names(lines, by, moment.at());
    orders.layBefore(act);
    acts.flush();
    return act;
  }

  private ActLine again(ActPurpose purpose, ActLine line) {
    var entry = entries.of(line.entry());
    var end = purpose == ActPurpose.EXTEND ? terms.extended(entry) : null;
    return entry.line(end, line.reason(), line.words());
  }

  private ReserveEntry member(ReserveRef reserve, EntryId id, LocalDate today) {
    var entry = entries.getForUpdate(id);
    terms.require(reserve, entry, today);
    return entry;
  }

  /** The order has its number: what it says of each person is done. */
  public void carryOut(ActId id, OrderIssued issued, Actor by) {
    acts.awaiting(id, issued.order())
        .ifPresent(
            act -> {
              if (act.purpose() == ActPurpose.ENROL) {
                sources.hold(act.season(), act.reserve());
              }
              changes
                  .against(act)
                  .ifPresent(
                      refusal -> {
                        throw refusal;
                      });
              var moment = new Moment(by, issued.at(), issued.on());
              act.lines().forEach(line -> carryOut(act, line, issued, moment));
              act.issue(issued.number(), issued.on(), by, issued.at());
            });
  }

  private void carryOut(ReserveAct act, ActLine line, OrderIssued issued, Moment moment) {
    var entry = entries.of(line.entry());
    var reason =
        Texts.of("reserve.cadre.by-order", issued.number(), RussianDates.digits(issued.on()));
    switch (act.purpose()) {
      case ENROL -> {
        var months = terms.rules(entry).count(term(act.reserve()));
        var order = OrderRef.drafted(issued.order()).issued(issued.number(), issued.on());
        entry.enrol(order, issued.on().plusMonths(months), moment);
        inOrder(line.origin().decision(), reason, moment);
      }
      case EXTEND -> entry.extend(line.until(), reason, moment);
      case EXCLUDE ->
          entry.become(
              ReserveStage.EXCLUDED,
              Texts.of("reserve.cadre.excluded", Texts.of(line.reason()), line.words(), reason),
              moment);
    }
  }

  private static RuleKey term(ReserveRef reserve) {
    return reserve.isRegional() ? RuleKey.REGIONAL_TERM_MONTHS : RuleKey.MUNICIPAL_TERM_MONTHS;
  }

  private void inOrder(UUID decision, String reason, Moment moment) {
    decisions
        .find(new DecisionId(decision))
        .ifPresent(
            one ->
                decisions.add(
                    one.become(DecisionStage.IN_ORDER, reason, moment.by(), moment.at())));
  }

  /** The institute, or the municipality, takes a step with a member. */
  public void move(EntryId id, long seen, ReserveStage next, Actor by) {
    var moment = now(by);
    var entry = entries.getForUpdate(id);
    CadreGuards.requireKeeper(entry.reserve(), by);
    entry.mustBeSeenAt(seen);
    if (!entry.isMember(moment.on())) {
      throw new Conflict("reserve/cadre-no-member", entry.name());
    }
    entry.become(next, null, moment);
  }

  /** Terms that are over end the stays; the register shows them so from the day on anyway. */
  public int expire(Actor by) {
    var moment = now(by);
    var over = entries.overdue(moment.on());
    over.forEach(
        entry -> entry.become(ReserveStage.EXPIRED, Texts.of("reserve.cadre.reason.term"), moment));
    entries.flush();
    return over.size();
  }

  private Moment now(Actor by) {
    var at = time.now();
    return new Moment(by, at, time.dayOf(at));
  }
}
