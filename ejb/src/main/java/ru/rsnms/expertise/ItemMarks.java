package ru.rsnms.expertise;

import java.math.BigDecimal;
import ru.rsnms.shared.SubjectRef;

/**
 * What the submitted reviews of an item say; drafts are not in it.
 *
 * @param subject as its owner handed it in
 * @param wanted experts, one called for a spread included
 * @param submitted reviews that count
 * @param highest most points a review can give
 * @param score by the panel's aggregate, {@code null} without any submitted review
 * @param mean {@code null} without any, as are {@code median} and {@code spread}
 */
public record ItemMarks(
    ItemId item,
    SubjectRef subject,
    int number,
    int wanted,
    int submitted,
    BigDecimal highest,
    BigDecimal score,
    BigDecimal mean,
    BigDecimal median,
    BigDecimal spread) {

  public boolean isComplete() {
    return submitted >= wanted;
  }
}
