package ru.rsnms.reports.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A picture of bars beside their labels and numbers; who does not see the bars reads the same.
 *
 * @param bars from above
 */
public record Bars(List<Bar> bars) implements Block {

  public Bars {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param words number behind it
   * @param share of the longest possible, from 0 to 1
   * @param part of that share which is hatched, not more than it
   */
  public record Bar(String label, String words, double share, double part) {

    public Bar {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(words, "words");
      if (!(part >= 0 && part <= share && share <= 1)) {
        throw new IllegalArgumentException("a bar of %s, hatched %s".formatted(share, part));
      }
    }
  }
}
