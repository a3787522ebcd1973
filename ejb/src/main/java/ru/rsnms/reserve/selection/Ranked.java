package ru.rsnms.reserve.selection;

/**
 * A contender with all that the selection needs to know beforehand.
 *
 * @param key {@code null} without a result
 * @param claim the way past the quota
 */
record Ranked(Contender contender, RankKey key, Claim claim) {

  boolean hasResult() {
    return key != null;
  }
}
