package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A review as staff see it.
 *
 * @param marks empty for who may not read them, as is {@code advice}
 */
public record ReviewLine(
    ReviewId id,
    long version,
    PanelId panel,
    String panelTitle,
    int number,
    String title,
    String expert,
    ReviewStage stage,
    boolean readable,
    FormCard form,
    List<CriterionMark> marks,
    String advice,
    BigDecimal total,
    List<Step> steps) {

  public ReviewLine {
    marks = List.copyOf(marks);
    steps = List.copyOf(steps);
  }

  /** One change of its stage. */
  public record Step(ReviewStage to, Instant at, String by, String reason) {}
}
