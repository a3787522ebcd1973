package ru.rsnms.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;

/** The structure of a text as one list from top to bottom, for the tree of the editor. */
final class Outline {

  private static final int DEEPEST = 4;

  private final Part selected;
  private final List<Node> nodes = new ArrayList<>();

  private Outline(Part selected) {
    this.selected = selected;
  }

  static List<Node> of(OrderText text, Part selected) {
    var outline = new Outline(selected);
    outline.add(Part.OPENING, 0, "", PageTexts.of("editor.opening"));
    outline.addUnits(text.units(), 0);
    outline.add(Part.READERS, 0, "", PageTexts.of("editor.readers"));
    outline.addAnnexes(text.annexes(), 0);
    return outline.nodes;
  }

  private void addUnits(List<NormUnit> units, int depth) {
    for (var unit : units) {
      add(Part.unit(unit.id()), depth, mark(unit), words(unit));
      addUnits(unit.children(), depth + 1);
    }
  }

  private void addAnnexes(List<Annex> annexes, int depth) {
    for (var annex : annexes) {
      var title = annex.title().isBlank() ? Texts.of(annex.kind()) : annex.title();
      add(Part.annex(annex.id()), depth, "", PageTexts.of("editor.annex", title));
      addUnits(annex.units(), depth + 1);
      addAnnexes(annex.annexes(), depth + 1);
    }
  }

  private void add(Part part, int depth, String mark, String words) {
    nodes.add(
        new Node(
            part.kind().name(),
            part.id(),
            Math.min(depth, DEEPEST),
            mark,
            words,
            part.equals(selected)));
  }

  private static String mark(NormUnit unit) {
    return unit.number() == null ? "" : unit.number();
  }

  private static String words(NormUnit unit) {
    if (unit.kind() == UnitKind.TABLE) {
      return PageTexts.of("editor.table.rows", unit.table().rows().size());
    }
    return unit.text().isBlank()
        ? PageTexts.of("editor.blank", Texts.of(unit.kind()))
        : unit.text();
  }

  /**
   * One line of the tree.
   *
   * @param kind of the part
   * @param id of the unit or annex, {@code null} for the others
   * @param depth for the indent
   * @param mark number, empty where there is none
   */
  public record Node(String kind, UUID id, int depth, String mark, String words, boolean current) {}
}
