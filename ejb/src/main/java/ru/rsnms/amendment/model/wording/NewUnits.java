package ru.rsnms.amendment.model.wording;

import static ru.rsnms.amendment.Operation.APPEND_UNIT;
import static ru.rsnms.amendment.Operation.INSERT_UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.TargetKind;
import ru.rsnms.amendment.UnreadReason;
import ru.rsnms.amendment.WordChange;
import ru.rsnms.amendment.model.Numbers;
import ru.rsnms.amendment.model.Paragraphs;
import ru.rsnms.amendment.model.TextTree;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/** Units that a clause brings in, and where they go. */
final class NewUnits {

  private final OrderText text;
  private final RawAmendment said;
  private final Target place;
  private final Target anchor;

  /**
   * @param place the unit or part that is added to
   * @param anchor the unit that the new one follows, or {@code null}
   */
  NewUnits(OrderText text, RawAmendment said, Target place, Target anchor) {
    this.text = text;
    this.said = said;
    this.place = place;
    this.anchor = anchor;
  }

  /** The new wording as exactly so many units. */
  static List<NormUnit> split(String wording, int count) {
    var units = LineGrammar.units(wording);
    if (units.size() == count) {
      return units;
    }
    if (count == 1 && !units.isEmpty()) {
      return List.of(joined(units));
    }
    throw new Unreadable(UnreadReason.NEW_WORDING);
  }

  /** A paragraph with further paragraphs that belong to the same unit. */
  private static NormUnit joined(List<NormUnit> units) {
    var first = units.get(0);
    if (first.kind() == UnitKind.CLAUSE
        || units.stream().anyMatch(unit -> unit.kind() == UnitKind.CLAUSE)) {
      throw new Unreadable(UnreadReason.NEW_WORDING);
    }
    List<NormUnit> children = new ArrayList<>(first.children());
    children.addAll(units.subList(1, units.size()));
    return first.withChildren(children);
  }

  /**
   * What is written without its number, or as a clause where a section stands, fits the old unit.
   */
  static NormUnit inPlaceOf(NormUnit old, NormUnit unit) {
    var number = unit.number() == null ? old.number() : unit.number();
    return new NormUnit(unit.id(), old.kind(), number, unit.text(), unit.children(), unit.table());
  }

  List<AmendmentInstruction> instructions(String wording) {
    var names = said.added().stream().flatMap(ref -> ref.names().stream()).toList();
    var ref = said.added().get(0);
    var units =
        ref.kind() == Ref.Kind.PARAGRAPH ? paragraphs(wording, names) : numbered(wording, names);
    List<AmendmentInstruction> result = new ArrayList<>();
    for (var unit : units) {
      result.add(
          result.isEmpty()
              ? first(unit, names)
              : AmendmentInstruction.ofUnit(
                  INSERT_UNIT, Target.unit(result.get(result.size() - 1).unit().id()), unit));
    }
    return result;
  }

  /** A list stays one unit with its lead; without one each line is a paragraph. */
  private static List<NormUnit> paragraphs(String wording, List<String> names) {
    var units = LineGrammar.units(wording);
    if (units.isEmpty() || names.size() > 1 && names.size() != units.size()) {
      throw new Unreadable(UnreadReason.NEW_WORDING);
    }
    return units;
  }

  private List<NormUnit> numbered(String wording, List<String> names) {
    if (names.isEmpty()) {
      throw new Unreadable(UnreadReason.NEW_WORDING);
    }
    var units = split(wording, names.size());
    List<NormUnit> result = new ArrayList<>();
    for (var i = 0; i < units.size(); i++) {
      result.add(ofKind(units.get(i), names.get(i)));
    }
    return result;
  }

  private NormUnit ofKind(NormUnit unit, String name) {
    var kind =
        switch (said.added().get(0).kind()) {
          case SECTION -> UnitKind.SECTION;
          case ITEM -> unit.kind() == UnitKind.LIST_ITEM ? UnitKind.LIST_ITEM : UnitKind.CLAUSE;
          default -> UnitKind.CLAUSE;
        };
    var number = unit.number() == null ? name : unit.number();
    if (!number.replaceAll("[).]+$", "").equals(name)) {
      throw new Unreadable(UnreadReason.NEW_WORDING);
    }
    return new NormUnit(unit.id(), kind, number, unit.text(), unit.children(), unit.table());
  }

  private AmendmentInstruction first(NormUnit unit, List<String> names) {
    var after = anchor != null ? Optional.of(anchor) : found(unit, names);
    if (said.side() == WordChange.Side.BEFORE && anchor != null) {
      throw new Unreadable(UnreadReason.WORDING);
    }
    return after
        .map(target -> AmendmentInstruction.ofUnit(INSERT_UNIT, target, unit))
        .orElseGet(() -> AmendmentInstruction.ofUnit(APPEND_UNIT, checked(place), unit));
  }

  private static Target checked(Target place) {
    if (place.kind() == TargetKind.LEAD
        || place.kind() == TargetKind.TITLE
        || place.kind() == TargetKind.PREAMBLE) {
      throw new Unreadable(UnreadReason.WORDING);
    }
    return place;
  }

  private Optional<Target> found(NormUnit unit, List<String> names) {
    if (said.added().get(0).kind() == Ref.Kind.PARAGRAPH) {
      return names.isEmpty() ? Optional.empty() : afterParagraph(Integer.parseInt(names.get(0)));
    }
    return Numbers.placeFor(unit, siblingsIn(), place).filter(target -> !isLast(target));
  }

  private List<NormUnit> siblingsIn() {
    return switch (place.kind()) {
      case UNIT -> OrderEditing.find(text, place.id()).orElseThrow().children();
      case ANNEX -> TextTree.annex(text, place.id()).orElseThrow().units();
      default -> text.units();
    };
  }

  /** What would stand at the end is simply appended. */
  private boolean isLast(Target target) {
    var siblings = siblingsIn();
    return !siblings.isEmpty()
        && target.kind() == TargetKind.UNIT
        && siblings.get(siblings.size() - 1).id().equals(target.id());
  }

  /** «Абзацем третьим» goes behind the second one. */
  private Optional<Target> afterParagraph(int ordinal) {
    if (place.kind() != TargetKind.UNIT || ordinal < 2) {
      throw new Unreadable(UnreadReason.WORDING);
    }
    var host = OrderEditing.find(text, place.id()).orElseThrow();
    var counted = Paragraphs.of(host);
    if (ordinal - 2 >= counted.size()) {
      throw new Unreadable(UnreadReason.UNIT_ABSENT);
    }
    var before = counted.get(ordinal - 2);
    return Optional.of(
        before.id().equals(host.id()) ? Target.lead(host.id()) : Target.unit(before.id()));
  }
}
