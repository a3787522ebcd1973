package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.EditionLine;
import ru.rsnms.amendment.EditionMark;
import ru.rsnms.amendment.EditionPart;
import ru.rsnms.amendment.Target;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.Orientation;

/** An edition as a page shows it: parts and lines with their marks. */
public final class EditionParts {

  private final Edition edition;
  private final List<EditionPart> parts = new ArrayList<>();

  private EditionParts(Edition edition) {
    this.edition = edition;
  }

  /** The order first, then its annexes in printing order. */
  public static List<EditionPart> of(Edition edition) {
    var shown = new EditionParts(edition);
    var text = edition.text();
    shown.parts.add(
        new EditionPart(
            null,
            "",
            text.title(),
            text.preamble(),
            MarkGrammar.ofTitle(edition).orElse(null),
            false,
            edition.isRevoked(),
            shown.lines(text.units())));
    TextTree.annexes(text).forEach(shown::add);
    return List.copyOf(shown.parts);
  }

  private void add(Annex annex) {
    parts.add(
        new EditionPart(
            annex.id(),
            Places.of(edition.text(), Target.annex(annex.id())),
            annex.title(),
            "",
            MarkGrammar.of(edition, annex).orElse(null),
            annex.orientation() == Orientation.LANDSCAPE,
            edition.isRepealed(annex.id()),
            lines(annex.units())));
  }

  private List<EditionLine> lines(List<NormUnit> units) {
    List<EditionLine> lines = new ArrayList<>();
    collect(units, 0, lines);
    return lines;
  }

  private void collect(List<NormUnit> units, int depth, List<EditionLine> to) {
    for (var unit : units) {
      to.add(
          new EditionLine(
              unit.id(),
              unit.kind(),
              depth,
              unit.table() == null ? Wordings.line(unit) : unit.text(),
              MarkGrammar.of(edition, unit).orElse(null),
              lastBy(unit.id()),
              edition.isRepealed(unit.id()),
              unit.table()));
      collect(unit.children(), depth + 1, to);
    }
  }

  private OrderId lastBy(UUID id) {
    return edition.marksOf(id).stream()
        .reduce((earlier, later) -> later)
        .map(EditionMark::act)
        .map(act -> act.order())
        .orElse(null);
  }
}
