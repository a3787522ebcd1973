package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.cadre.ActLine;
import ru.rsnms.reserve.cadre.ActPurpose;
import ru.rsnms.reserve.cadre.ActStage;
import ru.rsnms.reserve.cadre.EntryOrigin;
import ru.rsnms.reserve.cadre.LineChange;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/**
 * Holds the draft of an order against what is decided now. What was printed from a decision that an
 * appeal or a revert has changed since may neither be signed nor registered.
 */
@ApplicationScoped
public class CadreChanges {

  private CadreSources sources;
  private EntryStore entries;
  private DatabaseClock time;

  protected CadreChanges() {
    // for the container
  }

  @Inject
  public CadreChanges(CadreSources sources, EntryStore entries, DatabaseClock time) {
    this.sources = sources;
    this.entries = entries;
    this.time = time;
  }

  /** What stands against the order as it is printed; empty where all holds. */
  public Optional<Refusal> against(ReserveAct act) {
    var names = of(act).stream().map(LineChange::name).distinct().sorted().toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Conflict("reserve/cadre-changed", String.join(", ", names)));
  }

  /** Which lines no longer hold; none of an order that has its number. */
  List<LineChange> of(ReserveAct act) {
    if (act.stage() != ActStage.DRAFTED) {
      return List.of();
    }
    return act.purpose() == ActPurpose.ENROL ? ofEnrolment(act) : ofMembers(act);
  }

  private List<LineChange> ofMembers(ReserveAct act) {
    var today = time.dayOf(time.now());
    return act.lines().stream()
        .filter(line -> !entries.of(line.entry()).isMember(today))
        .map(
            line ->
                new LineChange(
                    LineChange.Kind.GONE,
                    line.name(),
                    say(line.origin()),
                    Texts.of(entries.of(line.entry()).stage())))
        .toList();
  }

  private List<LineChange> ofEnrolment(ReserveAct act) {
    var found = new ArrayList<LineChange>();
    var current = sources.current(act.season(), act.reserve());
    Set<PersonId> named = new HashSet<>();
    for (var line : act.lines()) {
      var person = entries.of(line.entry()).person();
      named.add(person);
      change(line, current.get(person), act).ifPresent(found::add);
    }
    sources.open(act.season(), act.reserve()).stream()
        .filter(one -> CadreSources.isFor(act.reserve(), one))
        .filter(one -> !named.contains(one.person()))
        .filter(one -> isFree(act, one))
        .map(one -> missing(act, one))
        .forEach(found::add);
    return found;
  }

  private boolean isFree(ReserveAct act, Decision decision) {
    return entries
        .living(act.reserve(), decision.person())
        .filter(entry -> entry.stage() != ReserveStage.PROPOSED)
        .isEmpty();
  }

  private LineChange missing(ReserveAct act, Decision decision) {
    return new LineChange(
        LineChange.Kind.MISSING,
        decision.name(),
        null,
        say(sources.origin(act.season(), act.reserve(), decision)));
  }

  private Optional<LineChange> change(ActLine line, Decision now, ReserveAct act) {
    var was = say(line.origin());
    if (now == null) {
      return Optional.of(new LineChange(LineChange.Kind.GONE, line.name(), was, null));
    }
    var says = sources.origin(act.season(), act.reserve(), now);
    if (!sources.isOpen(act.season(), now, act.reserve())) {
      var stands =
          Texts.of(
              "reserve.cadre.stands",
              Texts.of(now.stage()),
              Texts.of(now.passed() ? "reserve.cadre.passed" : "reserve.cadre.failed"));
      return Optional.of(new LineChange(LineChange.Kind.GONE, line.name(), was, stands));
    }
    return says.says(line.origin())
        ? Optional.empty()
        : Optional.of(new LineChange(LineChange.Kind.CHANGED, line.name(), was, say(says)));
  }

  /** Score, ground and protocol in one line. */
  static String say(EntryOrigin origin) {
    var parts = new ArrayList<String>();
    if (origin.score() != null) {
      parts.add(
          Texts.of(
              "reserve.cadre.score",
              origin.score().stripTrailingZeros().toPlainString().replace('.', ',')));
    }
    if (origin.ground() != null) {
      parts.add(Texts.of(origin.ground()));
    }
    if (origin.protocol() != null) {
      parts.add(
          Texts.of(
              "reserve.cadre.protocol",
              origin.protocol(),
              RussianDates.digits(origin.protocolDate())));
    }
    parts.add(Texts.of("reserve.cadre.rules", origin.rules()));
    return parts.stream().collect(Collectors.joining(", "));
  }
}
