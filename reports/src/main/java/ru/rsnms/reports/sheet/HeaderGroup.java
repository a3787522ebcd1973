package ru.rsnms.reports.sheet;

import java.util.Objects;

/**
 * A text above the headers of neighbouring columns.
 *
 * @param text of the group
 * @param firstColumn index of its first column, from 0
 * @param columns how many columns it covers
 */
public record HeaderGroup(String text, int firstColumn, int columns) {

  public HeaderGroup {
    Objects.requireNonNull(text, "text");
    if (firstColumn < 0 || columns < 1) {
      throw new IllegalArgumentException(
          "group of %d columns from %d".formatted(columns, firstColumn));
    }
  }
}
