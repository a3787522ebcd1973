package ru.rsnms.amendment.model;

import java.util.HashSet;
import java.util.List;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.Operation;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/**
 * Numbers that an act has given out. Those of repealed units count: a number is never used again.
 * Where clauses are counted anew in every section, a number is taken within its section only.
 */
final class UsedNumbers {

  private final OrderText text;

  UsedNumbers(OrderText text) {
    this.text = text;
  }

  boolean isUsed(AmendmentInstruction wanted) {
    var added = wanted.unit();
    if (has(neighbours(wanted), added)) {
      return true;
    }
    var part = all(part(wanted)).filter(unit -> unit.kind() == added.kind()).toList();
    return added.kind() != UnitKind.LIST_ITEM && !countedAnew(part) && has(part, added);
  }

  private static boolean has(List<NormUnit> units, NormUnit added) {
    return units.stream()
        .anyMatch(unit -> unit.kind() == added.kind() && added.number().equals(unit.number()));
  }

  private static boolean countedAnew(List<NormUnit> units) {
    var seen = new HashSet<String>();
    return units.stream().anyMatch(u -> u.number() != null && !seen.add(u.number()));
  }

  private static java.util.stream.Stream<NormUnit> all(List<NormUnit> units) {
    return units.stream().flatMap(TextTree::withDescendants);
  }

  private List<NormUnit> neighbours(AmendmentInstruction wanted) {
    var id = wanted.target().id();
    return switch (wanted.target().kind()) {
      case UNIT ->
          wanted.operation() == Operation.APPEND_UNIT
              ? OrderEditing.find(text, id).orElseThrow().children()
              : TextTree.siblings(text, id);
      case LEAD -> OrderEditing.find(text, id).orElseThrow().children();
      case ANNEX, ACT, TITLE, PREAMBLE -> part(wanted);
    };
  }

  private List<NormUnit> part(AmendmentInstruction wanted) {
    var id = wanted.target().id();
    return switch (wanted.target().kind()) {
      case UNIT, LEAD -> TextTree.partHolding(text, id);
      case ANNEX -> TextTree.annex(text, id).orElseThrow().units();
      case ACT, TITLE, PREAMBLE -> text.units();
    };
  }
}
