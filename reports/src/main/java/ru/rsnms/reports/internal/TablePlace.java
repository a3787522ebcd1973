package ru.rsnms.reports.internal;

import java.util.Map;
import java.util.Set;

/**
 * Where a row stands in its table.
 *
 * @param head what is repeated on each further page; the same object for all rows of one table
 * @param resumed texts shown where the row begins a page: merged cells that began on the page
 *     before
 * @param continued merged cells, by their fields, that go on in this row from the row above
 * @param ending merged cells that end with this row
 * @param cells how many cells the row has; 0 for a row of the header
 * @param columns how many columns a table with merged cells has; else 0
 */
record TablePlace(
    TableHead head,
    Map<String, String> resumed,
    Set<String> continued,
    Set<String> ending,
    int cells,
    int columns) {

  /** The place of a row of the header. */
  static TablePlace in(TableHead head) {
    return new TablePlace(head, Map.of(), Set.of(), Set.of(), 0, 0);
  }

  /** The place of a row that begins a page: its merged cells begin here. */
  TablePlace begun() {
    return new TablePlace(head, Map.of(), Set.of(), ending, cells, columns);
  }
}
