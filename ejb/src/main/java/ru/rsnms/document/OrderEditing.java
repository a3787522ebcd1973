package ru.rsnms.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;

/**
 * Edits a text as a tree: pure functions, the same for pages, programs and tests. Numbers of
 * clauses follow their places after every change of structure; ids never change.
 */
public final class OrderEditing {

  private OrderEditing() {}

  public static NormUnit newClause(String number) {
    return new NormUnit(Ids.next(), UnitKind.CLAUSE, number, "", List.of(), null);
  }

  /** The unit with the id, wherever it stands in the text or its annexes. */
  public static Optional<NormUnit> find(OrderText text, UUID id) {
    return findIn(text.units(), id).or(() -> findInAnnexes(text.annexes(), id));
  }

  private static Optional<NormUnit> findInAnnexes(List<Annex> annexes, UUID id) {
    return annexes.stream()
        .flatMap(
            annex ->
                findIn(annex.units(), id).or(() -> findInAnnexes(annex.annexes(), id)).stream())
        .findFirst();
  }

  private static Optional<NormUnit> findIn(List<NormUnit> units, UUID id) {
    for (var unit : units) {
      var found = unit.id().equals(id) ? Optional.of(unit) : findIn(unit.children(), id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Replaces the words of a unit. */
  public static OrderText setText(OrderText text, UUID id, String words) {
    return everywhere(text, units -> mapUnit(units, id, unit -> unit.withText(words)));
  }

  /** Puts a new unit after the given one, on its level. */
  public static OrderText addAfter(OrderText text, UUID id, NormUnit added) {
    return renumbered(
        text,
        units ->
            editSiblings(
                units,
                id,
                (siblings, at) -> {
                  siblings.add(at + 1, added);
                  return siblings;
                }));
  }

  /** Puts a new unit under the given one, behind those already there. */
  public static OrderText addInside(OrderText text, UUID id, NormUnit added) {
    return renumbered(
        text,
        units -> mapUnit(units, id, unit -> unit.withChildren(appended(unit.children(), added))));
  }

  /** Puts a new unit at the end of the order's own text. */
  public static OrderText append(OrderText text, NormUnit added) {
    return text.withUnits(numbered(appended(text.units(), added), ""));
  }

  /** Takes a unit out with everything under it. */
  public static OrderText remove(OrderText text, UUID id) {
    return renumbered(
        text,
        units ->
            editSiblings(
                units,
                id,
                (siblings, at) -> {
                  siblings.remove(at);
                  return siblings;
                }));
  }

  /** Changes places with the unit above; the first one stays. */
  public static OrderText moveUp(OrderText text, UUID id) {
    return renumbered(text, units -> editSiblings(units, id, (list, at) -> swap(list, at, at - 1)));
  }

  /** Changes places with the unit below; the last one stays. */
  public static OrderText moveDown(OrderText text, UUID id) {
    return renumbered(text, units -> editSiblings(units, id, (list, at) -> swap(list, at, at + 1)));
  }

  /** Makes a unit the last child of the one above it; the first one stays. */
  public static OrderText indent(OrderText text, UUID id) {
    return renumbered(
        text,
        units ->
            editSiblings(
                units,
                id,
                (list, at) -> {
                  if (at > 0) {
                    var moved = list.remove((int) at);
                    var above = list.get(at - 1);
                    list.set(at - 1, above.withChildren(appended(above.children(), moved)));
                  }
                  return list;
                }));
  }

  /** Makes a unit the next sibling of its parent; a unit of the top stays. */
  public static OrderText outdent(OrderText text, UUID id) {
    return renumbered(text, units -> outdentIn(units, id));
  }

  private static List<NormUnit> outdentIn(List<NormUnit> units, UUID id) {
    List<NormUnit> result = new ArrayList<>();
    for (var unit : units) {
      var child = unit.children().stream().filter(c -> c.id().equals(id)).findFirst();
      if (child.isPresent()) {
        result.add(unit.withChildren(without(unit.children(), id)));
        result.add(child.get());
      } else {
        result.add(unit.withChildren(outdentIn(unit.children(), id)));
      }
    }
    return result;
  }

  private static List<NormUnit> without(List<NormUnit> units, UUID id) {
    return units.stream().filter(unit -> !unit.id().equals(id)).toList();
  }

  /** The annex printed from the record, wherever it stands. */
  public static Optional<Annex> findSourced(OrderText text, SubjectRef source) {
    return findSourced(text.annexes(), source);
  }

  private static Optional<Annex> findSourced(List<Annex> annexes, SubjectRef source) {
    return annexes.stream()
        .flatMap(
            annex ->
                source.equals(annex.source())
                    ? Stream.of(annex)
                    : findSourced(annex.annexes(), source).stream())
        .findFirst();
  }

  /** Every annex printed from the record gets the new print; ids, marks and places stay. */
  public static OrderText replaceSourced(OrderText text, SubjectRef source, Annex printed) {
    return text.withAnnexes(replaceSourced(text.annexes(), source, printed));
  }

  private static List<Annex> replaceSourced(List<Annex> annexes, SubjectRef source, Annex printed) {
    return annexes.stream()
        .map(
            annex ->
                source.equals(annex.source())
                    ? printedAgain(annex, printed)
                    : annex.withAnnexes(replaceSourced(annex.annexes(), source, printed)))
        .toList();
  }

  /** The same text as if every annex had been written by hand. */
  public static OrderText withoutSources(OrderText text) {
    return text.withAnnexes(withoutSources(text.annexes()));
  }

  private static List<Annex> withoutSources(List<Annex> annexes) {
    return annexes.stream()
        .map(annex -> annex.withSource(null).withAnnexes(withoutSources(annex.annexes())))
        .toList();
  }

  private static Annex printedAgain(Annex old, Annex printed) {
    return new Annex(
        old.id(),
        old.kind(),
        old.mark(),
        printed.title(),
        printed.orientation(),
        printed.units(),
        old.annexes(),
        old.source());
  }

  /**
   * Numbers sections and clauses by their places: 1, 1.1, 1.1.1. Units without a number of their
   * own kind keep what they have.
   */
  public static List<NormUnit> numbered(List<NormUnit> units, String prefix) {
    List<NormUnit> result = new ArrayList<>();
    var next = 1;
    for (var unit : units) {
      if (unit.kind().isNumbered()) {
        var number = prefix + next++;
        result.add(unit.withNumber(number).withChildren(numbered(unit.children(), number + ".")));
      } else {
        result.add(unit.withChildren(numbered(unit.children(), prefix)));
      }
    }
    return result;
  }

  private static OrderText renumbered(OrderText text, UnaryOperator<List<NormUnit>> edit) {
    return everywhere(
        text,
        units -> {
          var edited = edit.apply(units);
          return edited.equals(units) ? units : numbered(edited, "");
        });
  }

  private static OrderText everywhere(OrderText text, UnaryOperator<List<NormUnit>> edit) {
    return text.withUnits(edit.apply(text.units())).withAnnexes(inAnnexes(text.annexes(), edit));
  }

  private static List<Annex> inAnnexes(List<Annex> annexes, UnaryOperator<List<NormUnit>> edit) {
    return annexes.stream()
        .map(
            annex ->
                annex
                    .withUnits(edit.apply(annex.units()))
                    .withAnnexes(inAnnexes(annex.annexes(), edit)))
        .toList();
  }

  private static List<NormUnit> mapUnit(
      List<NormUnit> units, UUID id, UnaryOperator<NormUnit> edit) {
    return units.stream()
        .map(
            unit ->
                unit.id().equals(id)
                    ? edit.apply(unit)
                    : unit.withChildren(mapUnit(unit.children(), id, edit)))
        .toList();
  }

  private static List<NormUnit> editSiblings(List<NormUnit> units, UUID id, SiblingEdit edit) {
    for (var at = 0; at < units.size(); at++) {
      if (units.get(at).id().equals(id)) {
        return edit.apply(new ArrayList<>(units), at);
      }
    }
    return units.stream()
        .map(unit -> unit.withChildren(editSiblings(unit.children(), id, edit)))
        .toList();
  }

  private static List<NormUnit> swap(List<NormUnit> units, int one, int other) {
    if (other >= 0 && other < units.size()) {
      java.util.Collections.swap(units, one, other);
    }
    return units;
  }

  private static List<NormUnit> appended(List<NormUnit> units, NormUnit added) {
    List<NormUnit> result = new ArrayList<>(units);
    result.add(added);
    return result;
  }

  @FunctionalInterface
  private interface SiblingEdit {
    List<NormUnit> apply(List<NormUnit> siblings, int at);
  }
}
