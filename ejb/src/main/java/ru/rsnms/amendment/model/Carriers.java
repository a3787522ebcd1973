package ru.rsnms.amendment.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.rsnms.amendment.Target;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;

/** The texts in which the words of a target stand, in reading order. */
final class Carriers {

  private Carriers() {}

  static List<String> texts(OrderText text, Target target) {
    return switch (target.kind()) {
      case ACT -> words(text.units().stream());
      case TITLE -> List.of(titleOf(text, target));
      case PREAMBLE -> List.of(text.preamble());
      case UNIT -> words(OrderEditing.find(text, target.id()).stream());
      case LEAD -> OrderEditing.find(text, target.id()).map(NormUnit::text).stream().toList();
      case ANNEX ->
          words(TextTree.annex(text, target.id()).stream().flatMap(a -> a.units().stream()));
    };
  }

  private static List<String> words(Stream<NormUnit> units) {
    return units.flatMap(TextTree::withDescendants).map(NormUnit::text).toList();
  }

  private static String titleOf(OrderText text, Target target) {
    return target.id() == null
        ? text.title()
        : TextTree.annex(text, target.id()).map(Annex::title).orElse("");
  }

  /** The change goes over the texts in the same order. */
  static OrderText map(OrderText text, Target target, UnaryOperator<String> change) {
    return switch (target.kind()) {
      case ACT -> text.withUnits(mapAll(text.units(), change));
      case TITLE -> mapTitle(text, target, change);
      case PREAMBLE -> text.withOpening(text.title(), change.apply(text.preamble()));
      case UNIT -> TextTree.mapUnit(text, target.id(), unit -> mapDeep(unit, change));
      case LEAD ->
          TextTree.mapUnit(text, target.id(), unit -> unit.withText(change.apply(unit.text())));
      case ANNEX ->
          TextTree.mapAnnex(
              text, target.id(), annex -> annex.withUnits(mapAll(annex.units(), change)));
    };
  }

  private static OrderText mapTitle(OrderText text, Target target, UnaryOperator<String> change) {
    return target.id() == null
        ? text.withOpening(change.apply(text.title()), text.preamble())
        : TextTree.mapAnnex(
            text, target.id(), annex -> annex.withTitle(change.apply(annex.title())));
  }

  private static List<NormUnit> mapAll(List<NormUnit> units, UnaryOperator<String> change) {
    return units.stream().map(unit -> mapDeep(unit, change)).toList();
  }

  private static NormUnit mapDeep(NormUnit unit, UnaryOperator<String> change) {
    var own = unit.withText(change.apply(unit.text()));
    return own.withChildren(mapAll(unit.children(), change));
  }
}
