package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the author of an item may read of one review: nothing in it or in its place tells who wrote
 * it.
 *
 * @param total points
 */
public record ReviewText(BigDecimal total, List<Remark> remarks, String advice) {

  public ReviewText {
    remarks = List.copyOf(remarks);
  }

  /** One criterion with its mark and comment. */
  public record Remark(String criterion, int mark, String comment) {}
}
