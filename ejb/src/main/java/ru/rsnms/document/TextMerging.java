package ru.rsnms.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ru.rsnms.document.MergedText.Clash;

/**
 * Merges the work of two writers on one text, part by part and unit by unit. What only one of them
 * has touched is taken from that one; what both have touched alike is no matter; what both have
 * touched differently is a clash, for the person to choose. Where both have rearranged the same
 * list there is no safe way to merge it.
 */
public final class TextMerging {

  private final Set<String> keepMine;
  private final List<Clash> clashes = new ArrayList<>();
  private boolean unsafe;

  private TextMerging(Set<String> keepMine) {
    this.keepMine = keepMine;
  }

  /**
   * @param base the text that both began with
   * @param mine the text that wants to be saved
   * @param theirs the text saved meanwhile
   * @param keepMine keys of the clashes in which mine is wanted; in the others theirs stays
   * @return empty where both have rearranged the same list
   */
  public static Optional<MergedText> merge(
      OrderText base, OrderText mine, OrderText theirs, Set<String> keepMine) {
    var merging = new TextMerging(keepMine);
    var merged = merging.text(base, mine, theirs);
    return merging.unsafe || standsTwice(merged)
        ? Optional.empty()
        : Optional.of(new MergedText(merged, List.copyOf(merging.clashes)));
  }

  /** A unit moved elsewhere by one and reworded by the other would stand in both places. */
  private static boolean standsTwice(OrderText text) {
    var seen = new HashSet<UUID>();
    return !allDiffer(text.units(), seen) || !allDifferIn(text.annexes(), seen);
  }

  private static boolean allDifferIn(List<Annex> annexes, Set<UUID> seen) {
    return annexes.stream()
        .allMatch(annex -> allDiffer(annex.units(), seen) && allDifferIn(annex.annexes(), seen));
  }

  private static boolean allDiffer(List<NormUnit> units, Set<UUID> seen) {
    return units.stream().allMatch(unit -> seen.add(unit.id()) && allDiffer(unit.children(), seen));
  }

  private OrderText text(OrderText base, OrderText mine, OrderText theirs) {
    return new OrderText(
        words("title", base.title(), mine.title(), theirs.title()),
        words("preamble", base.preamble(), mine.preamble(), theirs.preamble()),
        words("resolving", base.resolvingWord(), mine.resolvingWord(), theirs.resolvingWord()),
        whole(base.grounds(), mine.grounds(), theirs.grounds()),
        numbered(
            units(base.units(), mine.units(), theirs.units()),
            !mine.isHistorical() && !sameShape(mine.units(), theirs.units())),
        whole(base.acquaintance(), mine.acquaintance(), theirs.acquaintance()),
        annexes(base.annexes(), mine.annexes(), theirs.annexes()),
        theirs.original());
  }

  private static List<NormUnit> numbered(List<NormUnit> units, boolean anew) {
    return anew ? OrderEditing.numbered(units, "") : units;
  }

  private static boolean sameShape(List<NormUnit> one, List<NormUnit> other) {
    return ids(one, NormUnit::id).equals(ids(other, NormUnit::id));
  }

  private String words(String key, String base, String mine, String theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return mine;
    }
    return mine.equals(base) || !wantsMine(new Clash(key, key, mine, theirs)) ? theirs : mine;
  }

  /** A value without parts of its own: both changed it means that it cannot be merged. */
  private <T> T whole(T base, T mine, T theirs) {
    if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
      return mine;
    }
    unsafe |= !Objects.equals(mine, base);
    return theirs;
  }

  private boolean wantsMine(Clash clash) {
    clashes.add(clash);
    return keepMine.contains(clash.key());
  }

  private List<NormUnit> units(List<NormUnit> base, List<NormUnit> mine, List<NormUnit> theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return mine;
    }
    if (mine.equals(base)) {
      return theirs;
    }
    return list(base, mine, theirs, NormUnit::id, this::unit);
  }

  private Optional<NormUnit> unit(NormUnit base, NormUnit mine, NormUnit theirs) {
    if (mine != null && theirs != null) {
      return Optional.of(both(base == null ? mine : base, mine, theirs));
    }
    var left = mine == null ? theirs : mine;
    if (base == null) {
      return Optional.of(left);
    }
    if (sameWords(base, left) && base.children().equals(left.children())) {
      return Optional.empty();
    }
    var clash =
        new Clash(
            left.id().toString(),
            placeOf(base),
            mine == null ? null : mine.text(),
            theirs == null ? null : theirs.text());
    return Optional.ofNullable(wantsMine(clash) ? mine : theirs);
  }

  private NormUnit both(NormUnit base, NormUnit mine, NormUnit theirs) {
    var children = units(base.children(), mine.children(), theirs.children());
    if (sameWords(mine, theirs) || sameWords(theirs, base)) {
      return mine.withNumber(number(base, mine, theirs)).withChildren(children);
    }
    var clash = new Clash(mine.id().toString(), placeOf(theirs), mine.text(), theirs.text());
    var chosen = sameWords(mine, base) || !wantsMine(clash) ? theirs : mine;
    return chosen.withNumber(number(base, mine, theirs)).withChildren(children);
  }

  private static String number(NormUnit base, NormUnit mine, NormUnit theirs) {
    return Objects.equals(mine.number(), base.number()) ? theirs.number() : mine.number();
  }

  private static boolean sameWords(NormUnit one, NormUnit other) {
    return one.kind() == other.kind()
        && one.text().equals(other.text())
        && Objects.equals(one.table(), other.table());
  }

  private static String placeOf(NormUnit unit) {
    return unit.number() == null ? "" : unit.number();
  }

  private List<Annex> annexes(List<Annex> base, List<Annex> mine, List<Annex> theirs) {
    return list(base, mine, theirs, Annex::id, this::annex);
  }

  private Optional<Annex> annex(Annex base, Annex mine, Annex theirs) {
    if (mine == null || theirs == null || base == null) {
      return Optional.ofNullable(whole(base, mine, theirs));
    }
    if (mine.equals(theirs) || theirs.equals(base)) {
      return Optional.of(mine);
    }
    if (mine.equals(base)) {
      return Optional.of(theirs);
    }
    return Optional.of(
        whole(bare(base), bare(mine), bare(theirs))
            .withTitle(words(mine.id() + "/title", base.title(), mine.title(), theirs.title()))
            .withUnits(
                numbered(
                    units(base.units(), mine.units(), theirs.units()),
                    !sameShape(mine.units(), theirs.units())))
            .withAnnexes(annexes(base.annexes(), mine.annexes(), theirs.annexes())));
  }

  private static Annex bare(Annex annex) {
    return annex.withTitle("").withUnits(List.of()).withAnnexes(List.of());
  }

  /** Merges two lists made of one: additions and removals of both, one new order at most. */
  private <T> List<T> list(
      List<T> base, List<T> mine, List<T> theirs, Function<T, UUID> id, Merge<T> merge) {
    var was = byId(base, id);
    var my = byId(mine, id);
    var their = byId(theirs, id);
    var order = order(ids(base, id), ids(mine, id), ids(theirs, id));
    var merged = new ArrayList<T>();
    for (var one : order) {
      merge.of(was.get(one), my.get(one), their.get(one)).ifPresent(merged::add);
    }
    return merged;
  }

  private List<UUID> order(List<UUID> base, List<UUID> mine, List<UUID> theirs) {
    var mineMoved = !common(mine, base).equals(common(base, mine));
    var theirsMoved = !common(theirs, base).equals(common(base, theirs));
    unsafe |= mineMoved && theirsMoved && !mine.equals(theirs);
    var order = new ArrayList<>(mineMoved ? mine : theirs);
    insert(order, mineMoved ? theirs : mine);
    return order;
  }

  private static List<UUID> common(List<UUID> of, List<UUID> with) {
    return of.stream().filter(with::contains).toList();
  }

  /** Puts what is missing behind the neighbour it stands behind in the other list. */
  private static void insert(List<UUID> order, List<UUID> other) {
    var at = 0;
    for (var one : other) {
      var stands = order.indexOf(one);
      if (stands < 0) {
        order.add(at++, one);
      } else {
        at = stands + 1;
      }
    }
  }

  private static <T> Map<UUID, T> byId(List<T> list, Function<T, UUID> id) {
    var map = new HashMap<UUID, T>();
    list.forEach(one -> map.put(id.apply(one), one));
    return map;
  }

  private static <T> List<UUID> ids(List<T> list, Function<T, UUID> id) {
    return list.stream().map(id).toList();
  }

  /** Merges one member; any of the three may be {@code null}, empty means that it is taken out. */
  @FunctionalInterface
  private interface Merge<T> {
    Optional<T> of(T base, T mine, T theirs);
  }
}
