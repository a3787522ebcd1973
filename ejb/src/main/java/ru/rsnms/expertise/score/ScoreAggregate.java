package ru.rsnms.expertise.score;

/** Which number speaks for several reviews of one item. */
public enum ScoreAggregate {
  MEAN,
  /** A single extreme mark does not move it. */
  MEDIAN,
  /** The mean of the two marks that are nearest to each other. */
  NEAREST_TWO
}
