package ru.rsnms.amendment.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.rsnms.amendment.Target;
import ru.rsnms.document.NormUnit;

/** Finds the place of a number among others: 2.1 goes behind 2, 2.10 behind 2.9. */
public final class Numbers {

  private Numbers() {}

  /**
   * Behind which unit a new one stands by its number; empty where it stands behind all.
   *
   * @param units of the place, from its top
   * @param place where the new unit comes in
   */
  public static Optional<Target> placeFor(NormUnit added, List<NormUnit> units, Target place) {
    var peers = all(units).filter(unit -> isPeer(unit, added)).toList();
    return peers.stream()
        .filter(unit -> compare(unit.number(), added.number()) < 0)
        .max(Comparator.comparing(NormUnit::number, Numbers::compare))
        .map(unit -> Target.unit(unit.id()));
  }

  private static Stream<NormUnit> all(List<NormUnit> units) {
    return units.stream().flatMap(TextTree::withDescendants);
  }

  /** 2.3 has its place among 2.1 and 2.2, or behind 2 where there are none. */
  private static boolean isPeer(NormUnit unit, NormUnit added) {
    if (unit.kind() != added.kind() || !StableIds.isNumber(unit.number())) {
      return false;
    }
    var depth = depth(unit.number());
    var wanted = depth(added.number());
    return depth == wanted && parent(unit.number()).equals(parent(added.number()))
        || depth == wanted - 1 && unit.number().equals(parent(added.number()));
  }

  private static int depth(String number) {
    return (int) number.chars().filter(c -> c == '.').count();
  }

  private static String parent(String number) {
    var dot = number.lastIndexOf('.');
    return dot < 0 ? "" : number.substring(0, dot);
  }

  static int compare(String one, String other) {
    var left = one.split("\\.");
    var right = other.split("\\.");
    for (var i = 0; i < Math.min(left.length, right.length); i++) {
      var order = comparePart(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int comparePart(String one, String other) {
    var digits = one.matches("\\d{1,6}") && other.matches("\\d{1,6}");
    return digits
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : one.compareTo(other);
  }

  /** The next free number behind a unit («2.1» behind 2), never one that was ever used. */
  public static String proposal(NormUnit after, List<NormUnit> part) {
    var number = after.number();
    if (!StableIds.isNumber(number) || number.endsWith(")")) {
      return null;
    }
    return Stream.iterate(1, i -> i + 1)
        .map(i -> number + "." + i)
        .filter(free -> all(part).noneMatch(unit -> free.equals(unit.number())))
        .findFirst()
        .orElseThrow();
  }
}
