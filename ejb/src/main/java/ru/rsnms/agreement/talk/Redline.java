package ru.rsnms.agreement.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.PartyRequisites;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Table;
import ru.rsnms.document.UnitKind;
import ru.rsnms.document.WordDifference;
import ru.rsnms.shared.Texts;

/**
 * Reads two texts as one, clause by clause: a clause is the same where its id is. What is gone
 * stands where it stood.
 */
public final class Redline {

  private final Clauses before;
  private final Clauses after;
  private final Map<UUID, Spot> was = new HashMap<>();
  private final Map<UUID, Spot> is = new HashMap<>();
  private final List<UUID> old = new ArrayList<>();
  private final List<UUID> reading = new ArrayList<>();

  private Redline(Clauses before, Clauses after) {
    this.before = before;
    this.after = after;
  }

  /** A unit where it stands: in a clause, or ({@code null}) at the top of a part. */
  private record Spot(NormUnit unit, UUID holder, int part, int depth) {}

  /** All of two texts: the opening, the clauses, the annexes, the parties. */
  public static List<RedlineUnit> between(AgreementText before, AgreementText after) {
    List<RedlineUnit> lines = new ArrayList<>();
    lines.add(part("title", before.title(), after.title()));
    lines.add(part("place", before.place(), after.place()));
    lines.add(part("preamble", before.preamble(), after.preamble()));
    lines.addAll(between(Clauses.of(before), Clauses.of(after)));
    for (var role : roles(before, after)) {
      lines.add(part("party", requisites(before, role), requisites(after, role)));
    }
    return lines;
  }

  private static Set<String> roles(AgreementText before, AgreementText after) {
    return Stream.of(before, after)
        .flatMap(text -> text.parties().stream())
        .map(PartyRequisites::role)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String requisites(AgreementText text, String role) {
    return text.parties().stream()
        .filter(party -> party.role().equals(role))
        .flatMap(
            party ->
                Stream.of(
                        Stream.of(party.roleName(), party.name()),
                        party.lines().stream(),
                        Stream.of(party.position(), party.signatory()))
                    .flatMap(lines -> lines))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** All clauses, the unchanged too, in the reading order of the newer text. */
  public static List<RedlineUnit> between(Clauses before, Clauses after) {
    var redline = new Redline(before, after);
    spots(before, redline.was, redline.old);
    spots(after, redline.is, redline.reading);
    return redline.units();
  }

  /** Words that are no clause. */
  private static RedlineUnit part(String name, String was, String became) {
    var change = change(was, became);
    var words = WordDifference.between(was, became).together();
    return new RedlineUnit(
        null, Texts.of("agreement.part." + name), null, null, null, 0, change, words);
  }

  private static RedlineChange change(String was, String became) {
    if (was.equals(became)) {
      return RedlineChange.UNCHANGED;
    }
    if (was.isEmpty()) {
      return RedlineChange.ADDED;
    }
    return became.isEmpty() ? RedlineChange.REMOVED : RedlineChange.CHANGED;
  }

  private static void spots(Clauses text, Map<UUID, Spot> spots, List<UUID> order) {
    var parts = text.parts();
    for (var i = 0; i < parts.size(); i++) {
      spots(parts.get(i), null, i, 0, spots, order);
    }
  }

  private static void spots(
      List<NormUnit> units,
      UUID holder,
      int part,
      int depth,
      Map<UUID, Spot> spots,
      List<UUID> order) {
    for (var unit : units) {
      spots.put(unit.id(), new Spot(unit, holder, part, depth));
      order.add(unit.id());
      spots(unit.children(), unit.id(), part, depth + 1, spots, order);
    }
  }

  private List<RedlineUnit> units() {
    var moved = moved();
    putGone();
    return reading.stream().map(id -> unit(id, moved.contains(id))).toList();
  }

  /** What is gone follows what it followed. */
  private void putGone() {
    UUID previous = null;
    for (var id : old) {
      if (!is.containsKey(id)) {
        reading.add(previous == null ? 0 : reading.indexOf(previous) + 1, id);
      }
      previous = id;
    }
  }

  /** Those that stand in something else, or passed their neighbours. */
  private Set<UUID> moved() {
    var moved = new HashSet<UUID>();
    var stayed =
        reading.stream()
            .filter(was::containsKey)
            .filter(id -> sameHolder(was.get(id), is.get(id)) || !moved.add(id))
            .collect(Collectors.groupingBy(id -> key(is.get(id)), Collectors.toList()));
    for (var siblings : stayed.values()) {
      var places = siblings.stream().map(old::indexOf).toList();
      var kept = longestRising(places);
      for (var i = 0; i < siblings.size(); i++) {
        if (!kept.contains(i)) {
          moved.add(siblings.get(i));
        }
      }
    }
    return moved;
  }

  private static boolean sameHolder(Spot one, Spot other) {
    return key(one).equals(key(other));
  }

  private static String key(Spot spot) {
    return spot.holder() == null ? "part " + spot.part() : spot.holder().toString();
  }

  /** Indexes of a longest rising row: all the others have moved. */
  private static Set<Integer> longestRising(List<Integer> row) {
    var length = new int[row.size()];
    var from = new int[row.size()];
    var best = -1;
    for (var i = 0; i < row.size(); i++) {
      length[i] = 1;
      from[i] = -1;
      for (var j = 0; j < i; j++) {
        if (row.get(j) < row.get(i) && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          from[i] = j;
        }
      }
      if (best < 0 || length[i] > length[best]) {
        best = i;
      }
    }
    var kept = new HashSet<Integer>();
    for (var i = best; i >= 0; i = from[i]) {
      kept.add(i);
    }
    return kept;
  }

  private RedlineUnit unit(UUID id, boolean hasMoved) {
    var then = was.get(id);
    var now = is.get(id);
    var spot = now == null ? then : now;
    var words = wording(then);
    var newer = wording(now);
    return new RedlineUnit(
        id,
        ClausePlaces.of(now == null ? before : after, id),
        spot.unit().kind(),
        then == null ? null : then.unit().number(),
        now == null ? null : now.unit().number(),
        spot.depth(),
        change(then, now, hasMoved),
        WordDifference.between(words, newer).together());
  }

  private static RedlineChange change(Spot then, Spot now, boolean hasMoved) {
    if (then == null) {
      return RedlineChange.ADDED;
    }
    if (now == null) {
      return RedlineChange.REMOVED;
    }
    if (!sameWords(then.unit(), now.unit())) {
      return RedlineChange.CHANGED;
    }
    return hasMoved ? RedlineChange.MOVED : RedlineChange.UNCHANGED;
  }

  static boolean sameWords(NormUnit one, NormUnit other) {
    return one.kind() == other.kind() && words(one).equals(words(other));
  }

  private static String wording(Spot spot) {
    return spot == null ? "" : words(spot.unit());
  }

  /** The words of a unit without those under it; a table is read row by row. */
  public static String words(NormUnit unit) {
    var rows =
        unit.kind() == UnitKind.TABLE && unit.table() != null
            ? unit.table().rows().stream().map(Redline::row)
            : Stream.<String>empty();
    return Stream.concat(Stream.of(unit.text()), rows)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String row(Table.Row row) {
    return row.cells().stream()
        .map(Table.Cell::text)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" | "));
  }
}
