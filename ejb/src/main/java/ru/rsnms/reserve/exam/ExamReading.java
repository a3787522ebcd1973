package ru.rsnms.reserve.exam;

import java.util.List;

/**
 * What was understood of a file.
 *
 * @param exam {@code null} while there are findings
 */
public record ExamReading(Exam exam, List<ExamFinding> findings) {

  public boolean isClean() {
    return findings.isEmpty();
  }
}
