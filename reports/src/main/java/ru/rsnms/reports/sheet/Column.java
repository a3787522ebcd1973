package ru.rsnms.reports.sheet;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param header text of the header; may be empty
 * @param widthMm width including the padding
 * @param align how the cells are set; headers are always centred
 */
public record Column(String header, double widthMm, Align align) {

  public Column {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(align, "align");
    if (!(widthMm > 0)) {
      throw new IllegalArgumentException("width of a column: " + widthMm);
    }
  }

  /** Horizontal alignment of cells. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }
}
