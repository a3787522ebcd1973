package ru.rsnms.amendment;

import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.Table;
import ru.rsnms.document.UnitKind;

/**
 * One line of an edition from top to bottom, the tree made flat.
 *
 * @param depth how deep in the tree, from 0
 * @param words number and words
 * @param mark trace of the last amending act in words, {@code null} for an unchanged unit
 * @param by that act, {@code null} for an unchanged unit
 * @param table of a table, otherwise {@code null}
 */
public record EditionLine(
    UUID id,
    UnitKind kind,
    int depth,
    String words,
    String mark,
    OrderId by,
    boolean repealed,
    Table table) {

  public boolean isHeading() {
    return kind == UnitKind.SECTION || kind == UnitKind.SUBHEADING;
  }

  public boolean isTable() {
    return table != null;
  }

  /** Can an amendment aim at it? */
  public boolean isAmendable() {
    return !repealed && !isTable() && kind != UnitKind.FOOTNOTE && kind != UnitKind.QUOTE;
  }
}
