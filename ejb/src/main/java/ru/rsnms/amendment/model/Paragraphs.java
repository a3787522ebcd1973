package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/**
 * Paragraphs («абзацы») as lawyers count them: the words of a clause are its first, then every
 * unnumbered unit under it that does not belong to a numbered one. A section's heading is not
 * counted.
 */
public final class Paragraphs {

  private Paragraphs() {}

  /** In their order; the first may be the host itself. */
  public static List<NormUnit> of(NormUnit host) {
    List<NormUnit> result = new ArrayList<>();
    if (host.kind() != UnitKind.SECTION) {
      result.add(host);
    }
    collect(host.children(), result);
    return result;
  }

  /** Paragraphs that stand under no numbered unit of the part. */
  public static List<NormUnit> loose(List<NormUnit> part) {
    List<NormUnit> result = new ArrayList<>();
    collect(part, result);
    return result;
  }

  private static void collect(List<NormUnit> units, List<NormUnit> to) {
    for (var unit : units) {
      if (isHost(unit)) {
        continue;
      }
      if (isCounted(unit)) {
        to.add(unit);
      }
      collect(unit.children(), to);
    }
  }

  private static boolean isCounted(NormUnit unit) {
    return unit.kind() == UnitKind.PARAGRAPH
        || unit.kind() == UnitKind.LIST_ITEM
        || unit.kind() == UnitKind.SUBHEADING;
  }

  /** Is the unit named by a number or letter of its own? */
  public static boolean isHost(NormUnit unit) {
    return StableIds.isNumber(unit.number())
        && (unit.kind().isNumbered() || unit.kind() == UnitKind.LIST_ITEM);
  }

  /** The nearest numbered unit above. */
  public static Optional<NormUnit> hostOf(OrderText text, UUID id) {
    var above = TextTree.above(text, id);
    for (var i = above.size() - 1; i >= 0; i--) {
      if (isHost(above.get(i))) {
        return Optional.of(above.get(i));
      }
    }
    return Optional.empty();
  }
}
