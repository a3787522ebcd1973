package ru.rsnms.reserve.run;

import java.util.List;
import java.util.Map;

/**
 * A line of a table of results before it is understood.
 *
 * @param line number in the file, from 1
 * @param cells what was written, by column; without the empty ones
 */
public record ResultRow(int line, Map<Column, String> cells) {

  /** What a table of results may say; the first is needed. */
  public enum Column {
    NUMBER,
    TEST,
    ORGANISING,
    POTENTIAL,
    LEADERSHIP,
    MANAGEMENT,
    IDEA
  }

  public ResultRow {
    cells = Map.copyOf(cells);
  }

  /** In the order of the file. */
  public static List<Column> columns() {
    return List.of(Column.values());
  }
}
