package ru.rsnms.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;

/** Finds and changes annexes, which may have annexes, wherever they stand. */
final class AnnexTree {

  private AnnexTree() {}

  static Optional<Annex> find(List<Annex> annexes, UUID id) {
    return annexes.stream()
        .flatMap(
            annex ->
                annex.id().equals(id)
                    ? Optional.of(annex).stream()
                    : find(annex.annexes(), id).stream())
        .findFirst();
  }

  static List<Annex> map(List<Annex> annexes, UUID id, UnaryOperator<Annex> edit) {
    return annexes.stream()
        .map(
            annex ->
                annex.id().equals(id)
                    ? edit.apply(annex)
                    : annex.withAnnexes(map(annex.annexes(), id, edit)))
        .toList();
  }

  static List<Annex> without(List<Annex> annexes, UUID id) {
    return annexes.stream()
        .filter(annex -> !annex.id().equals(id))
        .map(annex -> annex.withAnnexes(without(annex.annexes(), id)))
        .toList();
  }

  /** Changes a unit of the order or of any annex, its number and place left alone. */
  static OrderText mapUnit(OrderText text, UUID id, UnaryOperator<NormUnit> edit) {
    return text.withUnits(mapUnits(text.units(), id, edit))
        .withAnnexes(mapAnnexUnits(text.annexes(), id, edit));
  }

  /** The units with one more at the end, numbered anew. */
  static List<NormUnit> appended(List<NormUnit> units, NormUnit added) {
    var longer = new ArrayList<>(units);
    longer.add(added);
    return OrderEditing.numbered(longer, "");
  }

  private static List<Annex> mapAnnexUnits(
      List<Annex> annexes, UUID id, UnaryOperator<NormUnit> edit) {
    return annexes.stream()
        .map(
            annex ->
                annex
                    .withUnits(mapUnits(annex.units(), id, edit))
                    .withAnnexes(mapAnnexUnits(annex.annexes(), id, edit)))
        .toList();
  }

  private static List<NormUnit> mapUnits(
      List<NormUnit> units, UUID id, UnaryOperator<NormUnit> edit) {
    return units.stream()
        .map(
            unit ->
                unit.id().equals(id)
                    ? edit.apply(unit)
                    : unit.withChildren(mapUnits(unit.children(), id, edit)))
        .toList();
  }
}
