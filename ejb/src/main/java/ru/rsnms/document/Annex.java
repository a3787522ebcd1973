package ru.rsnms.document;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.SubjectRef;

/**
 * An annex («приложение») with its own annexes.
 *
 * @param mark the corner mark word for word, where an imported paper has its own; {@code null} lets
 *     the system compose it from the order's requisites
 * @param title words of the title; its first line may be the kind («ПОЛОЖЕНИЕ»); empty where none
 * @param source the record of another context that the annex is printed from, or {@code null}
 */
public record Annex(
    UUID id,
    AnnexKind kind,
    String mark,
    String title,
    Orientation orientation,
    List<NormUnit> units,
    List<Annex> annexes,
    SubjectRef source) {

  public Annex {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(orientation);
    title = title == null ? "" : title;
    units = units == null ? List.of() : List.copyOf(units);
    annexes = annexes == null ? List.of() : List.copyOf(annexes);
  }

  /**
   * An annex that is one table, printed from a record of another context.
   *
   * @param unit id of its only unit
   */
  public static Annex ofTable(String title, UUID unit, Table table, SubjectRef source) {
    return new Annex(
        UUID.randomUUID(),
        AnnexKind.TABLE,
        null,
        title,
        Orientation.PORTRAIT,
        List.of(new NormUnit(unit, UnitKind.TABLE, null, "", List.of(), table)),
        List.of(),
        source);
  }

  public Annex withTitle(String newTitle) {
    return new Annex(id, kind, mark, newTitle, orientation, units, annexes, source);
  }

  public Annex withUnits(List<NormUnit> newUnits) {
    return new Annex(id, kind, mark, title, orientation, newUnits, annexes, source);
  }

  public Annex withAnnexes(List<Annex> newAnnexes) {
    return new Annex(id, kind, mark, title, orientation, units, newAnnexes, source);
  }

  public Annex withSource(SubjectRef newSource) {
    return new Annex(id, kind, mark, title, orientation, units, annexes, newSource);
  }
}
