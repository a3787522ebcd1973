package ru.rsnms.reserve;

import java.time.Instant;

/**
 * How far a candidate is with the test of four scales.
 *
 * @param required is a test set for the season at all?
 * @param stage of the attempt that counts, {@code null} before it is assigned
 * @param at when it came to this stage, {@code null} with it
 */
public record TestState(boolean required, TestStage stage, Instant at) {

  /** The season has no test, so nothing is asked of the candidate. */
  public static final TestState NOT_SET = new TestState(false, null, null);

  /** Does the application lack nothing on this side? */
  public boolean isDone() {
    return !required || stage != null && isOver();
  }

  private boolean isOver() {
    return switch (stage) {
      case FINISHED, EXPIRED, SCORED -> true;
      case ASSIGNED, STARTED, ANNULLED -> false;
    };
  }
}
