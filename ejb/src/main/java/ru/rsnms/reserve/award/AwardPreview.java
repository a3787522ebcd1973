package ru.rsnms.reserve.award;

import java.util.List;

/** What a list of winners says, line by line. */
public record AwardPreview(List<AwardLine> lines) {

  public AwardPreview {
    lines = List.copyOf(lines);
  }

  public long count(AwardState state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  /** Does nothing stand in the way of taking the rest over? */
  public boolean isTakeable() {
    return count(AwardState.BROKEN) == 0
        && count(AwardState.MATCHED) + count(AwardState.AMBIGUOUS) > 0;
  }
}
