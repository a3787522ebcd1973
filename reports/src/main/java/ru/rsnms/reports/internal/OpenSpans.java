package ru.rsnms.reports.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Merged cells of the table on the current page whose text is not yet covered by the rows they
 * span.
 */
final class OpenSpans {

  private final Map<String, Integer> uncovered = new HashMap<>();

  /** How much higher a row must be because merged cells end with it. */
  int lackingFor(MeasuredRow row) {
    int lacking = 0;
    for (String span : row.row().place().ending()) {
      int open = row.spans().getOrDefault(span, uncovered.getOrDefault(span, 0));
      lacking = Math.max(lacking, open - row.height());
    }
    return lacking;
  }

  /** Takes note of a row put on the page. */
  void cover(MeasuredRow row) {
    uncovered.putAll(row.spans());
    uncovered.replaceAll((span, open) -> open - row.height());
    uncovered.keySet().removeAll(row.row().place().ending());
  }

  /** How much higher the last row on the page must be. */
  int lacking() {
    return Math.max(0, uncovered.values().stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  void clear() {
    uncovered.clear();
  }
}
