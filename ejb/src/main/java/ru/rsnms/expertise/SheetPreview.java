package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.util.List;

/** What an offline sheet that came back would change; nothing is kept yet. */
public record SheetPreview(List<Row> rows) {

  public SheetPreview {
    rows = List.copyOf(rows);
  }

  /** Can it be kept? */
  public boolean isClean() {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.errors().isEmpty());
  }

  /** The drafts to keep. */
  public List<SaveReview> drafts() {
    return rows.stream().map(Row::draft).toList();
  }

  /**
   * @param line of the table as spreadsheet programs count, from 1
   * @param number of the item as written, {@code null} where none can be read
   * @param title {@code null} where the number is unknown
   * @param draft what would be kept; {@code null} where the row has errors
   * @param total points of the marks in the row
   * @param errors in words
   */
  public record Row(
      int line,
      Integer number,
      String title,
      SaveReview draft,
      BigDecimal total,
      List<String> errors) {}
}
