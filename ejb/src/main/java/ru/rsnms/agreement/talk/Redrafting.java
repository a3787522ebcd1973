package ru.rsnms.agreement.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Conflict;

/**
 * Makes the next text of accepted proposals: words, what goes out, what comes in, numbers by the
 * new places. Ids of clauses never change.
 */
public final class Redrafting {

  private final Map<UUID, ClauseChange> replaced = new HashMap<>();
  private final Map<UUID, ClauseChange> inserted = new HashMap<>();
  private final Set<UUID> deleted = new HashSet<>();

  private Redrafting(List<ClauseChange> changes) {
    for (var change : changes) {
      switch (change.kind()) {
        case REPLACE -> replaced.put(change.unit(), change);
        case INSERT_AFTER -> inserted.put(change.unit(), change);
        case DELETE -> deleted.add(change.unit());
        case COMMENT -> {
          // the text stays
        }
      }
    }
  }

  /**
   * The text with the changes.
   *
   * @throws Conflict where two of them are about one clause, or a clause is not there
   */
  public static Clauses redraft(Clauses text, List<ClauseChange> changes) {
    clash(text, changes)
        .ifPresent(
            clash -> {
              throw new Conflict("agreement/proposals-clash", clash.place());
            });
    for (var change : changes) {
      allowed(text, change.unit(), change.kind());
    }
    var redrafting = new Redrafting(changes);
    return new Clauses(redrafting.part(text.units()), redrafting.annexes(text.annexes()));
  }

  /**
   * Refuses a change that the clause cannot take.
   *
   * @throws Conflict where it is gone, or a table or a row of the plan, which have no clause after
   *     them
   */
  public static void allowed(Clauses text, UUID id, ProposalKind kind) {
    var unit = text.find(id).orElseThrow(() -> new Conflict("agreement/proposal-unit-gone"));
    var event = text.isEvent(id);
    var refused =
        switch (kind) {
          case INSERT_AFTER -> event;
          case REPLACE -> unit.kind() == UnitKind.TABLE && !event;
          case DELETE, COMMENT -> false;
        };
    if (refused) {
      throw new Conflict("agreement/proposal-table");
    }
  }

  /** Two changes that cannot both come in, by the place where they meet. */
  public record Clash(ClauseChange first, ClauseChange second, String place) {}

  /** The first two changes of one clause, or of a clause and of what it stands in and goes out. */
  public static Optional<Clash> clash(Clauses text, List<ClauseChange> changes) {
    var changing = changes.stream().filter(change -> change.changesText()).toList();
    for (var i = 0; i < changing.size(); i++) {
      for (var j = i + 1; j < changing.size(); j++) {
        if (meet(text, changing.get(i), changing.get(j))) {
          var place = ClausePlaces.of(text, changing.get(j).unit());
          return Optional.of(new Clash(changing.get(i), changing.get(j), place));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean meet(Clauses text, ClauseChange one, ClauseChange other) {
    return one.unit().equals(other.unit())
        || swallows(text, one, other)
        || swallows(text, other, one);
  }

  /** Does the clause that goes out take the other one with it? */
  private static boolean swallows(Clauses text, ClauseChange outer, ClauseChange inner) {
    return outer.kind() == ProposalKind.DELETE
        && text.above(inner.unit()).stream().anyMatch(unit -> unit.id().equals(outer.unit()));
  }

  private List<AgreementAnnex> annexes(List<AgreementAnnex> annexes) {
    return annexes.stream()
        .map(annex -> annex.withUnits(part(annex.units())).withEvents(events(annex.events())))
        .toList();
  }

  private List<JointEvent> events(List<JointEvent> events) {
    return events.stream()
        .filter(event -> !deleted.contains(event.id()))
        .map(
            event ->
                replaced.containsKey(event.id())
                    ? event.withText(replaced.get(event.id()).wording())
                    : event)
        .toList();
  }

  private List<NormUnit> part(List<NormUnit> units) {
    var edited = edited(units);
    return ids(edited).equals(ids(units)) ? edited : OrderEditing.numbered(edited, "");
  }

  private static List<UUID> ids(List<NormUnit> units) {
    return units.stream().flatMap(Clauses::whole).map(NormUnit::id).toList();
  }

  private List<NormUnit> edited(List<NormUnit> units) {
    List<NormUnit> result = new ArrayList<>();
    for (var unit : units) {
      if (!deleted.contains(unit.id())) {
        result.add(changed(unit));
        if (inserted.containsKey(unit.id()) && unit.kind() != UnitKind.SECTION) {
          result.add(added(inserted.get(unit.id()), unit));
        }
      }
    }
    return ids(result).equals(ids(units)) ? result : ListMarks.anew(result);
  }

  private NormUnit changed(NormUnit unit) {
    List<NormUnit> under = new ArrayList<>(edited(unit.children()));
    if (inserted.containsKey(unit.id()) && unit.kind() == UnitKind.SECTION) {
      under.add(0, added(inserted.get(unit.id()), null));
    }
    var change = replaced.get(unit.id());
    return (change == null ? unit : unit.withText(change.wording())).withChildren(under);
  }

  /** A new clause of the kind of the one before it. */
  private static NormUnit added(ClauseChange change, NormUnit before) {
    var kind = before == null || before.kind() == UnitKind.TABLE ? UnitKind.CLAUSE : before.kind();
    var like = before == null ? null : before.number();
    var mark = kind.isNumbered() ? null : like;
    return new NormUnit(change.origin(), kind, mark, change.wording(), List.of(), null);
  }

  /**
   * Clauses of the new text that name others by numbers these had in the old one.
   *
   * @param before the text that all wordings were written for
   */
  public static List<BrokenReference> brokenReferences(Clauses before, Clauses after) {
    List<BrokenReference> broken = new ArrayList<>();
    var old = before.parts();
    var now = after.parts();
    for (var i = 0; i < Math.min(old.size(), now.size()); i++) {
      new References(old.get(i), now.get(i)).into(broken);
    }
    return broken;
  }

  /** The names of clauses in one part of the text. */
  private static final class References {

    private final Map<String, UUID> was;
    private final Map<UUID, String> becomes;
    private final List<NormUnit> units;

    References(List<NormUnit> before, List<NormUnit> after) {
      was =
          numbered(before).stream()
              .collect(Collectors.toMap(NormUnit::number, NormUnit::id, (one, same) -> one));
      becomes =
          numbered(after).stream()
              .collect(Collectors.toMap(NormUnit::id, NormUnit::number, (one, same) -> one));
      units = after.stream().flatMap(Clauses::whole).toList();
    }

    private static List<NormUnit> numbered(List<NormUnit> units) {
      return units.stream()
          .flatMap(Clauses::whole)
          .filter(unit -> unit.kind().isNumbered() && unit.number() != null)
          .toList();
    }

    void into(List<BrokenReference> broken) {
      for (var unit : units) {
        for (var named : ClauseReferenceGrammar.in(unit.text())) {
          var meant = was.get(named.number());
          var now = meant == null ? null : becomes.get(meant);
          if (meant != null && !named.number().equals(now)) {
            var place = unit.number() == null ? "" : unit.number();
            broken.add(new BrokenReference(unit.id(), place, named.words(), named.number(), now));
          }
        }
      }
    }
  }
}
