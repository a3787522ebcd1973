package ru.rsnms.deploy.bench;

import java.util.Arrays;

/** How long the repetitions of one thing took. */
final class Times {

  private static final double NANOSECONDS = 1e6;

  private long[] nanos = new long[256];
  private int count;

  void add(long nanoseconds) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = nanoseconds;
  }

  void addAll(Times others) {
    Arrays.stream(others.nanos, 0, others.count).forEach(this::add);
  }

  int count() {
    return count;
  }

  /** The median, in milliseconds. */
  double p50() {
    return quantile(0.50);
  }

  /** What 95 of 100 repetitions did not exceed, in milliseconds. */
  double p95() {
    return quantile(0.95);
  }

  private double quantile(double share) {
    var sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * count) - 1] / NANOSECONDS;
  }
}
