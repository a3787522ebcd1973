package ru.rsnms.reserve.exam;

import java.util.List;
import ru.rsnms.shared.Texts;

/**
 * Why a file cannot be taken as it is.
 *
 * @param sheet name of the sheet or part it is about, as the file calls it
 * @param row as people count, 0 where the whole sheet is meant
 * @param code its text is {@code problem.<code>}
 */
public record ExamFinding(String sheet, int row, String code, List<Object> details) {

  public static ExamFinding of(String sheet, int row, String code, Object... details) {
    return new ExamFinding(sheet, row, code, List.of(details));
  }

  public String sentence() {
    return Texts.of("problem." + code, details.toArray());
  }
}
