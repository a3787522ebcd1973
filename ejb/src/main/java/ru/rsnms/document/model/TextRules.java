package ru.rsnms.document.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.rsnms.document.NormUnit;

/** What must hold of any tree of norm units. */
public final class TextRules {

  private TextRules() {}

  /** The first number that two units of the tree have in common. */
  public static Optional<String> duplicateNumber(List<NormUnit> units) {
    Set<String> seen = new HashSet<>();
    return units.stream()
        .flatMap(TextRules::withDescendants)
        .filter(unit -> unit.kind().isNumbered() && unit.number() != null)
        .map(NormUnit::number)
        .filter(number -> !seen.add(number))
        .findFirst();
  }

  /** The numbered unit of a tree that bears the number. */
  public static Optional<NormUnit> numbered(List<NormUnit> units, String number) {
    return units.stream()
        .flatMap(TextRules::withDescendants)
        .filter(unit -> unit.kind().isNumbered() && number.strip().equals(unit.number()))
        .findFirst();
  }

  /** The unit and everything under it, in reading order. */
  public static Stream<NormUnit> withDescendants(NormUnit unit) {
    return Stream.concat(
        Stream.of(unit), unit.children().stream().flatMap(TextRules::withDescendants));
  }
}
