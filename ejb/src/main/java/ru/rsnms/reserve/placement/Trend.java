package ru.rsnms.reserve.placement;

import java.math.BigDecimal;
import java.util.List;

/**
 * A tendency with the numbers it comes of, as the page and the order on sites show them.
 *
 * @param figures years looked at, ascending
 * @param changes each year less the one before
 * @param total last less first
 * @param mean of the years that changes lead to
 * @param lowBorder mean up to which an organisation counts as low; {@code null} where nobody does
 */
public record Trend(
    Tendency tendency,
    List<Figure> figures,
    List<BigDecimal> changes,
    BigDecimal total,
    BigDecimal mean,
    BigDecimal lowBorder) {

  static Trend noData(List<Figure> figures) {
    return new Trend(Tendency.NO_DATA, figures, List.of(), null, null, null);
  }
}
