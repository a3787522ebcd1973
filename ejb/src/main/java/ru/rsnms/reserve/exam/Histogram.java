package ru.rsnms.reserve.exam;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How results of 0–100 are spread.
 *
 * @param bins how many fell into each ten, the last with 100 itself
 */
public record Histogram(List<Integer> bins) {

  /** Width of a bin. */
  public static final int TEN = 10;

  public static Histogram of(Collection<BigDecimal> results) {
    return new Histogram(
        IntStream.range(0, TEN)
            .map(bin -> (int) results.stream().filter(one -> binOf(one) == bin).count())
            .boxed()
            .toList());
  }

  private static int binOf(BigDecimal result) {
    return Math.max(0, Math.min(TEN - 1, result.intValue() / TEN));
  }

  public int highest() {
    return bins.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
