package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.amendment.ComparedUnit;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.EditionMark;
import ru.rsnms.amendment.Target;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.WordDifference;

/** The table «было – стало» of two editions of an act. */
public final class Comparison {

  private final Edition before;
  private final Edition after;
  private final List<ComparedUnit> rows = new ArrayList<>();

  private Comparison(Edition before, Edition after) {
    this.before = before;
    this.after = after;
  }

  /** Units that differ, in the reading order of the later edition, what is gone at the end. */
  public static List<ComparedUnit> between(Edition before, Edition after) {
    var comparison = new Comparison(before, after);
    comparison.opening();
    comparison.units();
    return List.copyOf(comparison.rows);
  }

  private void opening() {
    words(Edition.TITLE, Target.title(), before.text().title(), after.text().title());
    words(Edition.PREAMBLE, Target.preamble(), before.text().preamble(), after.text().preamble());
  }

  private void words(UUID id, Target target, String was, String became) {
    if (!was.equals(became)) {
      add(id, Places.of(after.text(), target), was, became);
    }
  }

  private void units() {
    after.text().units().forEach(this::unit);
    TextTree.annexes(after.text()).forEach(this::annex);
    gone(before.text().units());
    TextTree.annexes(before.text()).forEach(annex -> gone(annex.units()));
  }

  private void annex(Annex annex) {
    var old = TextTree.annex(before.text(), annex.id());
    var was = old.map(Annex::title).orElse("");
    if (!was.equals(annex.title()) || became(annex.id())) {
      add(
          annex.id(),
          Places.of(after.text(), Target.annex(annex.id())),
          was,
          after.isRepealed(annex.id()) ? "" : annex.title());
    }
    annex.units().forEach(this::unit);
  }

  private boolean became(UUID id) {
    return after.isRepealed(id) && !before.isRepealed(id);
  }

  private void unit(NormUnit unit) {
    var old = OrderEditing.find(before.text(), unit.id());
    var was = old.filter(found -> !before.isRepealed(found.id())).map(Comparison::own).orElse("");
    var now = after.isRepealed(unit.id()) ? "" : own(unit);
    if (became(unit.id())) {
      was = old.map(Wordings::of).orElse("");
    }
    if (!was.equals(now)) {
      add(unit.id(), Places.of(after.text(), Target.unit(unit.id())), was, now);
    }
    unit.children().forEach(this::unit);
  }

  /** A table is one piece of words; the units under a unit have lines of their own. */
  private static String own(NormUnit unit) {
    return Wordings.of(unit.withChildren(List.of()));
  }

  /** What a new wording of the whole has left out. */
  private void gone(List<NormUnit> units) {
    for (var unit : units) {
      var stays = OrderEditing.find(after.text(), unit.id()).isPresent();
      if (!stays && !isUnderRepealed(unit.id())) {
        add(unit.id(), Places.of(before.text(), Target.unit(unit.id())), own(unit), "");
      }
      if (stays || !isUnderRepealed(unit.id())) {
        gone(unit.children());
      }
    }
  }

  private boolean isUnderRepealed(UUID id) {
    return after.isRepealed(id);
  }

  private void add(UUID id, String place, String was, String became) {
    var kind =
        was.isEmpty()
            ? ComparedUnit.Kind.ADDED
            : became.isEmpty() ? ComparedUnit.Kind.REPEALED : ComparedUnit.Kind.REWORDED;
    var pieces = WordDifference.between(was, became);
    rows.add(new ComparedUnit(id, place, kind, pieces.before(), pieces.after(), grounds(id)));
  }

  /** Who did it: the marks of the unit, or of what it stands in. */
  private List<EditionMark> grounds(UUID id) {
    return Stream.concat(Stream.of(id), holders(id))
        .map(this::fresh)
        .filter(marks -> !marks.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Stream<UUID> holders(UUID id) {
    var above =
        new ArrayList<>(TextTree.above(after.text(), id).stream().map(NormUnit::id).toList());
    java.util.Collections.reverse(above);
    Optional<UUID> annex =
        TextTree.annexHolding(after.text(), id)
            .or(() -> TextTree.annexHolding(before.text(), id))
            .map(Annex::id);
    return Stream.concat(above.stream(), annex.stream());
  }

  private List<EditionMark> fresh(UUID id) {
    return after.marksOf(id).stream().filter(mark -> !before.marksOf(id).contains(mark)).toList();
  }
}
