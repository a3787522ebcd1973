package ru.rsnms.reserve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.exam.ExamFinding;
import ru.rsnms.reserve.exam.Scale;

/**
 * What a file with results holds.
 *
 * @param rows understood ones
 * @param findings while there are any, nothing is taken over
 */
public record BroughtResults(List<Row> rows, List<ExamFinding> findings) {

  /**
   * One candidate.
   *
   * @param row of the file, as people count
   * @param number of the application
   * @param person {@code null} where no application has the number
   */
  public record Row(
      int row, int number, String person, Map<Scale, BigDecimal> scales, BigDecimal total) {}
}
