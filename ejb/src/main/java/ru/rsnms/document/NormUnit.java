package ru.rsnms.document;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Ids;

/**
 * A unit of a legal text with the units under it.
 *
 * @param id stays with the unit for ever: moves, renumbering and later editions do not change it
 * @param number as printed, without the closing full stop («1.2»); {@code null} where there is none
 * @param text plain text, never markup; empty for a table
 * @param table rows of a {@link UnitKind#TABLE}, otherwise {@code null}
 */
public record NormUnit(
    UUID id, UnitKind kind, String number, String text, List<NormUnit> children, Table table) {

  /** Mark of an item in a list without numbers. */
  public static final String LIST_MARK = "\u2013";

  public NormUnit {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    text = text == null ? "" : text;
    children = children == null ? List.of() : List.copyOf(children);
  }

  /** A new unit without units under it. */
  public static NormUnit of(UnitKind kind, String number, String text) {
    return new NormUnit(Ids.next(), kind, number, text, List.of(), null);
  }

  /** A new paragraph that announces a list, with the items under it. */
  public static NormUnit list(String lead, List<String> items) {
    return of(UnitKind.PARAGRAPH, null, lead)
        .withChildren(items.stream().map(item -> of(UnitKind.LIST_ITEM, LIST_MARK, item)).toList());
  }

  /** A new unit that is a table. */
  public static NormUnit of(Table table) {
    return new NormUnit(Ids.next(), UnitKind.TABLE, null, "", List.of(), table);
  }

  public NormUnit withNumber(String newNumber) {
    return new NormUnit(id, kind, newNumber, text, children, table);
  }

  public NormUnit withText(String newText) {
    return new NormUnit(id, kind, number, newText, children, table);
  }

  public NormUnit withChildren(List<NormUnit> newChildren) {
    return new NormUnit(id, kind, number, text, newChildren, table);
  }

  public NormUnit withTable(Table newTable) {
    return new NormUnit(id, kind, number, text, children, newTable);
  }
}
