package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.Edition;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/** An edition as a text that carries its marks in words, for paper and for reading. */
public final class MarkedText {

  private final Edition edition;

  private MarkedText(Edition edition) {
    this.edition = edition;
  }

  public static OrderText of(Edition edition) {
    var marked = new MarkedText(edition);
    var text = edition.text();
    return text.withOpening(marked.title(), text.preamble())
        .withUnits(marked.units(text.units()))
        .withAnnexes(marked.annexes(text.annexes()))
        .withAcquaintance(null);
  }

  private String title() {
    return MarkGrammar.ofTitle(edition)
        .map(mark -> edition.text().title() + "\n" + mark)
        .orElse(edition.text().title());
  }

  private List<NormUnit> units(List<NormUnit> units) {
    List<NormUnit> result = new ArrayList<>();
    for (var unit : units) {
      result.addAll(marked(unit));
    }
    return result;
  }

  /** The mark is a line of its own under the unit; of a repealed unit it ends the line. */
  private List<NormUnit> marked(NormUnit unit) {
    var mark = MarkGrammar.of(edition, unit);
    if (mark.isEmpty()) {
      return List.of(unit.withChildren(units(unit.children())));
    }
    if (edition.isRepealed(unit.id())) {
      return List.of(unit.withText(unit.text() + " " + mark.get()));
    }
    var line = NormUnit.of(UnitKind.PARAGRAPH, null, mark.get());
    var children = new ArrayList<NormUnit>();
    if (unit.children().isEmpty() && !unit.kind().isNumbered()) {
      return List.of(unit, line);
    }
    children.addAll(units(unit.children()));
    children.add(line);
    return List.of(unit.withChildren(children));
  }

  private List<Annex> annexes(List<Annex> annexes) {
    return annexes.stream().map(this::marked).toList();
  }

  private Annex marked(Annex annex) {
    var mark = MarkGrammar.of(edition, annex);
    var gone = edition.isRepealed(annex.id());
    var title =
        gone
            ? annex.title()
            : mark.map(words -> annex.title() + "\n" + words).orElse(annex.title());
    var units = gone ? List.of(repealed(annex.id(), mark.orElse(""))) : units(annex.units());
    return new Annex(
        annex.id(),
        annex.kind(),
        annex.mark(),
        title,
        annex.orientation(),
        units,
        annexes(annex.annexes()),
        annex.source());
  }

  private static NormUnit repealed(UUID id, String mark) {
    var words =
        ru.rsnms.shared.Texts.of("amendment.repealed." + UnitKind.QUOTE.name()) + " " + mark;
    return new NormUnit(id, UnitKind.PARAGRAPH, null, words, List.of(), null);
  }
}
