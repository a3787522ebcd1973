package ru.rsnms.reserve.cadre;

import java.time.Instant;

/**
 * A job that prints the plans of many members, with how far it is.
 *
 * @param title whose plans, in words
 * @param done plans that are printed
 * @param refused plans that could not be
 * @param finishedAt {@code null} while it runs
 */
public record PlanBundleCard(
    PlanBundleId id,
    String title,
    long total,
    long done,
    long refused,
    Instant begunAt,
    String begunBy,
    Instant finishedAt) {

  public long waiting() {
    return total - done - refused;
  }

  public boolean running() {
    return finishedAt == null;
  }
}
