package ru.rsnms.deploy.bench;

import java.util.Locale;

/**
 * One measured value: the middle and, where it was taken, what 95 of 100 did not exceed.
 *
 * @param p95 {@link Double#NaN} where there is none
 */
record Figure(double middle, double p95) {

  static Figure of(double value) {
    return new Figure(value, Double.NaN);
  }

  static Figure of(Times times) {
    return new Figure(times.p50(), times.p95());
  }

  String printedMiddle() {
    return printed(middle);
  }

  String printedP95() {
    return Double.isNaN(p95) ? "" : printed(p95);
  }

  /** Three digits that matter, as few as the value needs. */
  static String printed(double value) {
    var digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
