package ru.rsnms.reserve.rule;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What nobody passes below by result.
 *
 * @param total least total, {@code null} for none
 * @param parts least values of single merits
 */
public record Minima(BigDecimal total, Map<Merit, BigDecimal> parts) {

  public static final Minima NONE = new Minima(null, Map.of());

  public Minima {
    parts = Map.copyOf(parts);
  }
}
