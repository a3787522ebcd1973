package ru.rsnms.web.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Table;
import ru.rsnms.document.UnitKind;

/**
 * One line of a document's text as the sheet on the screen shows it.
 *
 * @param unit what it shows
 * @param depth how deep in the tree, from 0
 * @param doubts words whose form nobody has confirmed
 */
public record SheetLine(NormUnit unit, int depth, List<String> doubts) {

  /** The units of a text from top to bottom, the tree made flat. */
  static List<SheetLine> of(List<NormUnit> units) {
    return of(units, List.of());
  }

  /** The same with the words marked whose form nobody has confirmed. */
  static List<SheetLine> of(List<NormUnit> units, List<String> doubts) {
    var lines = new ArrayList<SheetLine>();
    collect(units, 0, doubts, lines);
    return lines;
  }

  private static void collect(
      List<NormUnit> units, int depth, List<String> doubts, List<SheetLine> lines) {
    for (var unit : units) {
      lines.add(new SheetLine(unit, depth, doubts));
      collect(unit.children(), depth + 1, doubts, lines);
    }
  }

  /** The words cut where a doubtful form begins and ends. */
  public List<Part> parts() {
    var rest = words();
    var parts = new ArrayList<Part>();
    for (var next = firstDoubt(rest); next != null; next = firstDoubt(rest)) {
      var start = rest.replace('\u00a0', ' ').indexOf(next);
      parts.add(new Part(rest.substring(0, start), false));
      parts.add(new Part(rest.substring(start, start + next.length()), true));
      rest = rest.substring(start + next.length());
    }
    parts.add(new Part(rest, false));
    return parts;
  }

  private String firstDoubt(String text) {
    var plain = text.replace('\u00a0', ' ');
    return doubts.stream()
        .map(doubt -> doubt.replace('\u00a0', ' '))
        .filter(plain::contains)
        .min(Comparator.comparingInt(plain::indexOf))
        .orElse(null);
  }

  /**
   * A piece of a line.
   *
   * @param doubtful whether its form is unconfirmed
   */
  public record Part(String text, boolean doubtful) {}

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
