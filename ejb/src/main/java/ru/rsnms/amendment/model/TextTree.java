package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;

/**
 * Finds and changes parts of a text. Unlike the editor of drafts it never numbers anything: an
 * issued act keeps the numbers it was issued with.
 */
public final class TextTree {

  private TextTree() {}

  /** All annexes with their annexes, in reading order. */
  public static Stream<Annex> annexes(OrderText text) {
    return text.annexes().stream().flatMap(TextTree::withInner);
  }

  private static Stream<Annex> withInner(Annex annex) {
    return Stream.concat(Stream.of(annex), annex.annexes().stream().flatMap(TextTree::withInner));
  }

  public static Optional<Annex> annex(OrderText text, UUID id) {
    return annexes(text).filter(annex -> annex.id().equals(id)).findFirst();
  }

  /** A unit and all under it, in reading order. */
  public static Stream<NormUnit> withDescendants(NormUnit unit) {
    return Stream.concat(
        Stream.of(unit), unit.children().stream().flatMap(TextTree::withDescendants));
  }

  /** The order's own units, or those of the annex that holds the id. */
  public static List<NormUnit> partHolding(OrderText text, UUID id) {
    return parts(text)
        .filter(units -> units.stream().flatMap(TextTree::withDescendants).anyMatch(is(id)))
        .findFirst()
        .orElse(List.of());
  }

  /** The annex that holds the unit; empty for a unit of the order itself. */
  public static Optional<Annex> annexHolding(OrderText text, UUID unit) {
    return annexes(text)
        .filter(
            annex -> annex.units().stream().flatMap(TextTree::withDescendants).anyMatch(is(unit)))
        .findFirst();
  }

  /** The units above the given one, from the top; the unit itself is not among them. */
  public static List<NormUnit> above(OrderText text, UUID id) {
    List<NormUnit> path = new ArrayList<>();
    descend(partHolding(text, id), id, path);
    return path;
  }

  private static boolean descend(List<NormUnit> units, UUID id, List<NormUnit> path) {
    for (var unit : units) {
      if (unit.id().equals(id)) {
        return true;
      }
      path.add(unit);
      if (descend(unit.children(), id, path)) {
        return true;
      }
      path.remove(path.size() - 1);
    }
    return false;
  }

  /** The unit with its neighbours of the same level. */
  public static List<NormUnit> siblings(OrderText text, UUID id) {
    var above = above(text, id);
    return above.isEmpty() ? partHolding(text, id) : above.get(above.size() - 1).children();
  }

  private static Stream<List<NormUnit>> parts(OrderText text) {
    return Stream.concat(Stream.of(text.units()), annexes(text).map(Annex::units));
  }

  private static java.util.function.Predicate<NormUnit> is(UUID id) {
    return unit -> unit.id().equals(id);
  }

  static OrderText mapUnit(OrderText text, UUID id, UnaryOperator<NormUnit> change) {
    return everywhere(text, units -> mapIn(units, id, change));
  }

  private static List<NormUnit> mapIn(
      List<NormUnit> units, UUID id, UnaryOperator<NormUnit> change) {
    return units.stream()
        .map(
            unit ->
                unit.id().equals(id)
                    ? change.apply(unit)
                    : unit.withChildren(mapIn(unit.children(), id, change)))
        .toList();
  }

  static OrderText insertAfter(OrderText text, UUID id, NormUnit added) {
    return everywhere(text, units -> insertIn(units, id, added));
  }

  private static List<NormUnit> insertIn(List<NormUnit> units, UUID id, NormUnit added) {
    List<NormUnit> result = new ArrayList<>();
    for (var unit : units) {
      result.add(unit.withChildren(insertIn(unit.children(), id, added)));
      if (unit.id().equals(id)) {
        result.add(added);
      }
    }
    return result;
  }

  static <T> List<T> appended(List<T> units, T added) {
    List<T> result = new ArrayList<>(units);
    result.add(added);
    return result;
  }

  static OrderText mapAnnex(OrderText text, UUID id, UnaryOperator<Annex> change) {
    return text.withAnnexes(mapAnnexes(text.annexes(), id, change));
  }

  private static List<Annex> mapAnnexes(List<Annex> annexes, UUID id, UnaryOperator<Annex> change) {
    return annexes.stream()
        .map(
            annex ->
                annex.id().equals(id)
                    ? change.apply(annex)
                    : annex.withAnnexes(mapAnnexes(annex.annexes(), id, change)))
        .toList();
  }

  private static OrderText everywhere(OrderText text, UnaryOperator<List<NormUnit>> edit) {
    return text.withUnits(edit.apply(text.units())).withAnnexes(inAll(text.annexes(), edit));
  }

  private static List<Annex> inAll(List<Annex> annexes, UnaryOperator<List<NormUnit>> edit) {
    return annexes.stream()
        .map(
            annex ->
                annex
                    .withUnits(edit.apply(annex.units()))
                    .withAnnexes(inAll(annex.annexes(), edit)))
        .toList();
  }
}
