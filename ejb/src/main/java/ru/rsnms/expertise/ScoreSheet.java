package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a score sheet holds: one expert's marks of one item, as they were submitted. Names no
 * author.
 *
 * @param number of the item in its panel
 * @param marks one for each criterion of the form
 * @param advice text for the author, may be empty
 */
public record ScoreSheet(
    ReviewId review,
    String panelTitle,
    int number,
    String title,
    String expert,
    FormCard form,
    List<CriterionMark> marks,
    BigDecimal total,
    String advice,
    Instant submittedAt) {

  public ScoreSheet {
    marks = List.copyOf(marks);
  }
}
