package ru.rsnms.agreement.talk;

import java.util.List;

/** Two versions of an agreement read as one. */
public record Comparison(int from, int to, int last, List<RedlineUnit> lines) {

  public Comparison {
    lines = List.copyOf(lines);
  }

  /** How many places differ. */
  public long differences() {
    return lines.stream().filter(RedlineUnit::differs).count();
  }
}
