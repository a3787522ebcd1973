package ru.rsnms.execution.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;
import ru.rsnms.execution.ClauseReading;

/**
 * Reads the clauses of an order: tasks, places of publication, control. A sub-clause without an
 * executor of its own is charged to that of the clause above it; what is quoted charges nobody.
 */
public final class ClauseReader {

  private final List<ClauseReading.Task> tasks = new ArrayList<>();
  private final List<ClauseReading.Target> targets = new ArrayList<>();
  private ClauseReading.Control control;

  private ClauseReader() {}

  public static ClauseReading read(OrderText text) {
    var reader = new ClauseReader();
    text.units().forEach(unit -> reader.read(unit, null));
    return new ClauseReading(reader.tasks, reader.targets, reader.control);
  }

  private void read(NormUnit unit, ExecutorGrammar.Charge above) {
    if (unit.kind() == UnitKind.QUOTE || unit.kind() == UnitKind.TABLE || isControl(unit)) {
      return;
    }
    var own = ExecutorGrammar.in(unit.text()).orElse(null);
    if (!isPublication(unit, own == null ? above : own)) {
      addTask(unit, own, above);
    }
    unit.children().forEach(child -> read(child, own == null ? above : own));
  }

  private boolean isControl(NormUnit unit) {
    var keeper = ControlGrammar.in(unit.text());
    keeper.ifPresent(
        one ->
            control =
                new ClauseReading.Control(
                    unit.id(), unit.number(), one.self(), one.words(), one.name()));
    return keeper.isPresent();
  }

  private boolean isPublication(NormUnit unit, ExecutorGrammar.Charge charge) {
    var places = PublicationGrammar.in(unit.text());
    var term = TermGrammar.in(unit.text()).orElse(null);
    places.forEach(
        place ->
            targets.add(
                new ClauseReading.Target(
                    unit.id(),
                    unit.number(),
                    place.kind(),
                    place.name(),
                    charge == null ? null : charge.words(),
                    charge == null ? null : charge.name(),
                    term)));
    return !places.isEmpty();
  }

  private void addTask(NormUnit unit, ExecutorGrammar.Charge own, ExecutorGrammar.Charge above) {
    var charge = own == null ? above : own;
    var words = own == null ? unit.text() : own.task();
    if (charge == null || words.isBlank() || !unit.kind().isNumbered() && own == null) {
      return;
    }
    tasks.add(
        new ClauseReading.Task(
            unit.id(),
            unit.number(),
            asTask(words),
            charge.words(),
            charge.name(),
            charge.advised(),
            TermGrammar.in(unit.text()).orElse(null)));
  }

  /** As a line of a list: a capital letter first, no full stop last. */
  private static String asTask(String words) {
    var bare = words.replaceAll("(?<=[^.])\\.$", "");
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }
}
