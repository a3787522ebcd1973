package ru.rsnms.web.reserve;

import ru.rsnms.reserve.exam.ExamFinding;

/**
 * What stands against a file.
 *
 * @param row as people count, 0 for the whole sheet
 */
public record TestFindingJson(String sheet, int row, String code, String detail) {

  static TestFindingJson of(ExamFinding finding) {
    return new TestFindingJson(finding.sheet(), finding.row(), finding.code(), finding.sentence());
  }
}
