package ru.rsnms.reserve.run;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a table of results says, line by line; nothing of it is kept yet.
 *
 * @param kept was it written down?
 */
public record ResultPreview(List<Line> lines, boolean kept) {

  /**
   * One line.
   *
   * @param number of the application as it was written
   * @param name of the candidate, {@code null} where the application is unknown
   * @param test {@code null} without one, as is the idea
   * @param error Russian sentence with what is wrong, {@code null} if nothing is
   */
  public record Line(
      int line, String number, String name, BigDecimal test, BigDecimal idea, String error) {}

  public ResultPreview {
    lines = List.copyOf(lines);
  }

  public long errors() {
    return lines.stream().filter(line -> line.error() != null).count();
  }
}
