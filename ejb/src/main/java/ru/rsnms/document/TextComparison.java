package ru.rsnms.document;

import static ru.rsnms.document.TextChange.Kind.ADDED;
import static ru.rsnms.document.TextChange.Kind.REMOVED;
import static ru.rsnms.document.TextChange.Kind.RENUMBERED;
import static ru.rsnms.document.TextChange.Kind.REWORDED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What changed between two texts, unit by unit: units are the same when their ids are. */
public final class TextComparison {

  private final List<TextChange> changes = new ArrayList<>();

  private TextComparison() {}

  /** Differences in the reading order of the newer text, what was removed at the end. */
  public static List<TextChange> between(OrderText before, OrderText after) {
    var comparison = new TextComparison();
    comparison.part("title", before.title(), after.title());
    comparison.part("preamble", before.preamble(), after.preamble());
    comparison.units(unitsOf(before), unitsOf(after));
    return List.copyOf(comparison.changes);
  }

  private void part(String name, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new TextChange(REWORDED, name, before, after));
    }
  }

  private void units(Map<UUID, NormUnit> before, Map<UUID, NormUnit> after) {
    after.forEach((id, unit) -> unit(before.get(id), unit));
    before.forEach(
        (id, unit) -> {
          if (!after.containsKey(id)) {
            changes.add(new TextChange(REMOVED, placeOf(unit), unit.text(), null));
          }
        });
  }

  private void unit(NormUnit before, NormUnit after) {
    if (before == null) {
      changes.add(new TextChange(ADDED, placeOf(after), null, after.text()));
    } else if (!before.text().equals(after.text())
        || !Objects.equals(before.table(), after.table())) {
      changes.add(new TextChange(REWORDED, placeOf(after), before.text(), after.text()));
    } else if (!Objects.equals(before.number(), after.number())) {
      changes.add(new TextChange(RENUMBERED, placeOf(after), before.number(), after.number()));
    }
  }

  private static String placeOf(NormUnit unit) {
    return unit.number() == null ? "" : unit.number();
  }

  private static Map<UUID, NormUnit> unitsOf(OrderText text) {
    Map<UUID, NormUnit> units = new LinkedHashMap<>();
    collect(text.units(), units);
    collectAnnexes(text.annexes(), units);
    return units;
  }

  private static void collectAnnexes(List<Annex> annexes, Map<UUID, NormUnit> to) {
    for (var annex : annexes) {
      collect(annex.units(), to);
      collectAnnexes(annex.annexes(), to);
    }
  }

  private static void collect(List<NormUnit> units, Map<UUID, NormUnit> to) {
    for (var unit : units) {
      to.put(unit.id(), unit);
      collect(unit.children(), to);
    }
  }
}
