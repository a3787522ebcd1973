package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.PlainInstruction;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.TargetKind;
import ru.rsnms.amendment.model.wording.LineGrammar;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Invalid;

/** Makes instructions of what a person typed: numbers and dashes in front of lines make units. */
public final class PlainWriting {

  private final OrderText text;

  public PlainWriting(OrderText text) {
    this.text = text;
  }

  /** Refuses a wording that is missing; whether the amendment can stand is another question. */
  public AmendmentInstruction instruction(PlainInstruction typed) {
    var target = typed.target();
    return switch (typed.operation()) {
      case REPLACE_TITLE -> AmendmentInstruction.replaceTitle(target, written(typed));
      case REPLACE_UNIT -> AmendmentInstruction.ofUnit(Operation.REPLACE_UNIT, target, anew(typed));
      case INSERT_UNIT, APPEND_UNIT ->
          AmendmentInstruction.ofUnit(typed.operation(), target, added(typed));
      case REPEAL_UNIT -> AmendmentInstruction.repeal(target);
      case REPLACE_WORDS, DELETE_WORDS, ADD_WORDS ->
          AmendmentInstruction.ofWords(typed.operation(), target, typed.words());
      case REPLACE_ANNEX, ADD_ANNEX ->
          AmendmentInstruction.ofAnnex(typed.operation(), target, annex(typed));
      case REVOKE_ACT -> AmendmentInstruction.revoke();
    };
  }

  private static String written(PlainInstruction typed) {
    if (typed.text().isEmpty()) {
      throw new Invalid("amendment/wording-needed", "wording");
    }
    return typed.text();
  }

  private NormUnit anew(PlainInstruction typed) {
    var one = single(written(typed));
    if (typed.target().kind() != TargetKind.UNIT) {
      return NormUnit.of(UnitKind.PARAGRAPH, null, one.text());
    }
    var old = OrderEditing.find(text, typed.target().id());
    var kind = old.map(NormUnit::kind).orElse(one.kind());
    var number = one.number() == null ? old.map(NormUnit::number).orElse(null) : one.number();
    return new NormUnit(one.id(), kind, number, one.text(), one.children(), null);
  }

  private NormUnit added(PlainInstruction typed) {
    var one = single(written(typed));
    if (typed.number().isEmpty()) {
      return one;
    }
    var number = typed.number().replaceAll("\\.$", "");
    return new NormUnit(one.id(), kind(typed, number), number, one.text(), one.children(), null);
  }

  /** A new unit is what its neighbours of the same sort are. */
  private UnitKind kind(PlainInstruction typed, String number) {
    if (number.endsWith(")")) {
      return UnitKind.LIST_ITEM;
    }
    var near = neighbour(typed.operation(), typed.target());
    return near == UnitKind.SECTION ? UnitKind.SECTION : UnitKind.CLAUSE;
  }

  private UnitKind neighbour(Operation operation, Target target) {
    if (operation == Operation.INSERT_UNIT) {
      return OrderEditing.find(text, target.id()).map(NormUnit::kind).orElse(UnitKind.CLAUSE);
    }
    var siblings =
        target.kind() == TargetKind.ANNEX
            ? TextTree.annex(text, target.id()).map(Annex::units).orElse(List.of())
            : List.<NormUnit>of();
    return siblings.isEmpty() ? UnitKind.CLAUSE : siblings.get(siblings.size() - 1).kind();
  }

  /** All lines as one unit: the first with the others under it. */
  private static NormUnit single(String wording) {
    var units = LineGrammar.units(wording);
    var first = units.get(0);
    List<NormUnit> children = new ArrayList<>(first.children());
    children.addAll(units.subList(1, units.size()));
    return first.withChildren(children);
  }

  private static Annex annex(PlainInstruction typed) {
    var units = LineGrammar.units(written(typed));
    var numbered = units.stream().anyMatch(unit -> unit.kind() == UnitKind.CLAUSE);
    return new Annex(
        Ids.next(),
        numbered ? AnnexKind.REGULATION : AnnexKind.FREE_TEXT,
        null,
        typed.annexTitle(),
        Orientation.PORTRAIT,
        units,
        List.of(),
        null);
  }
}
