package ru.rsnms.reports.internal;

import java.util.List;
import java.util.Set;

/**
 * A row of a document on its page.
 *
 * @param band of the template that prints it
 * @param gap room before it, points
 * @param height without the gap, points
 * @param keepsNext whether its end stays on the page where the next row begins
 * @param level of the heading it is, from 1; 0 for other rows
 * @param texts in the order of the template
 * @param rules left and right edges of the rules it draws outside of tables
 * @param table the same object for all rows of one table; {@code null} outside of tables
 * @param heads whether it belongs to the header of its table
 * @param repeats whether the header of its table stands again on each further page
 * @param continued columns of merged cells that go on in it from the row above, from 0
 * @param edges of the columns of its table, from left to right
 */
public record PlacedRow(
    String band,
    int gap,
    int height,
    boolean keepsNext,
    int level,
    List<PlacedText> texts,
    List<int[]> rules,
    Object table,
    boolean heads,
    boolean repeats,
    Set<Integer> continued,
    List<Integer> edges) {

  public boolean isInTable() {
    return table != null;
  }

  /** Whether it is the beginning or the middle of a paragraph that goes on on the next page. */
  public boolean goesOn() {
    return BodyBands.goesOn(band);
  }

  /** Whether it continues a paragraph of the page before. */
  public boolean goesOnFromBefore() {
    return BodyBands.goesOnFromBefore(band);
  }
}
