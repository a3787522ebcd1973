package ru.rsnms.web.expertise;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.expertise.ReviewRow;
import ru.rsnms.expertise.ReviewStage;

/**
 * A review in its expert's list.
 *
 * @param number of the item in its panel
 * @param total absent until submitted
 */
public record ReviewRowJson(
    UUID id,
    UUID panel,
    String panelTitle,
    int number,
    String title,
    ReviewStage stage,
    Instant deadline,
    boolean late,
    BigDecimal total) {

  static ReviewRowJson of(ReviewRow row) {
    return new ReviewRowJson(
        row.id().value(),
        row.panel().value(),
        row.panelTitle(),
        row.number(),
        row.title(),
        row.stage(),
        row.deadline(),
        row.late(),
        row.total());
  }
}
