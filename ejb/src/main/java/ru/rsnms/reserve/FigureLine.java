package ru.rsnms.reserve;

import java.math.BigDecimal;

/**
 * A line of figures as it was understood, before anything is kept.
 *
 * @param row of the sheet, from 1
 * @param organizationName as the registry has it; {@code null} where unknown
 * @param known what the system has for that year already, {@code null} if nothing
 * @param complaint why the line cannot be taken; {@code null} where it can
 */
public record FigureLine(
    int row, NewFigure figure, String organizationName, BigDecimal known, String complaint) {

  /** Does the line change a figure that was entered before? */
  public boolean isChange() {
    return known != null && complaint == null && known.compareTo(figure.value()) != 0;
  }
}
