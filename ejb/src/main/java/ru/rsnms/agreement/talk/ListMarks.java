package ru.rsnms.agreement.talk;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.UnitKind;

/** Marks of list items by their new places, in the way the list is marked. */
final class ListMarks {

  private ListMarks() {}

  /** Runs of items marked by letters or figures are marked anew; other marks stay. */
  static List<NormUnit> anew(List<NormUnit> units) {
    List<NormUnit> result = new ArrayList<>();
    var at = 0;
    for (var unit : units) {
      at = unit.kind() == UnitKind.LIST_ITEM ? at + 1 : 0;
      result.add(at == 0 ? unit : unit.withNumber(MarkGrammar.like(unit.number(), at)));
    }
    return result;
  }
}
