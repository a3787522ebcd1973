package ru.rsnms.amendment.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.Target;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/** The words of a part of an act as one reads them aloud, line by line. */
public final class Wordings {

  private Wordings() {}

  /** Empty where there is no such part. */
  public static String of(OrderText text, UUID id) {
    if (id.equals(Edition.TITLE)) {
      return text.title();
    }
    if (id.equals(Edition.PREAMBLE)) {
      return text.preamble();
    }
    return OrderEditing.find(text, id)
        .map(Wordings::of)
        .or(() -> TextTree.annex(text, id).map(Wordings::of))
        .orElse("");
  }

  /** Units of a part whose own words hold the passage. */
  public static List<NormUnit> unitsSaying(OrderText text, Target place, String words) {
    var units =
        place.id() == null
            ? text.units()
            : TextTree.annex(text, place.id()).map(Annex::units).orElse(List.of());
    return units.stream()
        .flatMap(TextTree::withDescendants)
        .filter(unit -> !Passages.of(unit.text(), words).isEmpty())
        .toList();
  }

  public static String of(NormUnit unit) {
    return String.join("\n", lines(unit));
  }

  /** A line per paragraph, numbers in front. */
  public static List<String> lines(NormUnit unit) {
    return TextTree.withDescendants(unit).flatMap(Wordings::own).toList();
  }

  private static String of(Annex annex) {
    return Stream.concat(
            Stream.of(annex.title()), annex.units().stream().flatMap(u -> lines(u).stream()))
        .collect(Collectors.joining("\n"));
  }

  /** The unit's own words with its number. */
  public static String line(NormUnit unit) {
    if (unit.number() == null) {
      return unit.text();
    }
    return unit.kind() == UnitKind.LIST_ITEM || unit.kind() == UnitKind.FOOTNOTE
        ? unit.number() + " " + unit.text()
        : unit.number() + ". " + unit.text();
  }

  private static Stream<String> own(NormUnit unit) {
    if (unit.table() == null) {
      return Stream.of(line(unit));
    }
    return unit.table().rows().stream()
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell.text())
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(" | ")));
  }
}
