package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A review form.
 *
 * @param number of the version among forms of its title
 * @param highest most points a review can give
 */
public record FormCard(
    FormId id,
    long version,
    String title,
    int number,
    FormStage stage,
    int scale,
    Integer commentUpTo,
    String hint,
    List<Criterion> criteria,
    BigDecimal highest,
    Instant changedAt,
    String changedBy) {

  public FormCard {
    criteria = List.copyOf(criteria);
  }
}
