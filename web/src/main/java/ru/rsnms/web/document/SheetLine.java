package ru.rsnms.web.document;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Table;
import ru.rsnms.document.UnitKind;

/**
 * One line of a document's text as the sheet on the screen shows it.
 *
 * @param unit what it shows
 * @param depth how deep in the tree, from 0
 */
public record SheetLine(NormUnit unit, int depth) {

  /** The units of a text from top to bottom, the tree made flat. */
  static List<SheetLine> of(List<NormUnit> units) {
    var lines = new ArrayList<SheetLine>();
    collect(units, 0, lines);
    return lines;
  }

  private static void collect(List<NormUnit> units, int depth, List<SheetLine> lines) {
    for (var unit : units) {
      lines.add(new SheetLine(unit, depth));
      collect(unit.children(), depth + 1, lines);
    }
  }

  /** Number and words as printed. */
  public String words() {
    return unit.number() == null ? unit.text() : unit.number() + closing() + ' ' + unit.text();
  }

  public boolean isHeading() {
    return unit.kind() == UnitKind.SECTION || unit.kind() == UnitKind.SUBHEADING;
  }

  public boolean isTable() {
    return unit.kind() == UnitKind.TABLE;
  }

  public boolean isQuote() {
    return unit.kind() == UnitKind.QUOTE;
  }

  public Table table() {
    return unit.table();
  }

  /** Clauses end their number with a full stop; marks of list items and footnotes are whole. */
  private String closing() {
    return unit.kind().isNumbered() ? "." : "";
  }
}
