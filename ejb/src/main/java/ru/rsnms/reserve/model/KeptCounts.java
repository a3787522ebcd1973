package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Counts of large seasons, kept for a minute: whoever reads one is told the moment it was counted.
 * What is counted quickly is counted each time, so that a small season never shows an old number.
 */
@ApplicationScoped
public class KeptCounts {

  private static final Duration SLOW = Duration.ofMillis(250);
  private static final Duration FRESH = Duration.ofMinutes(1);

  /** More than seasons that run at a time, each seen from every municipality. */
  private static final int MOST = 500;

  private final Map<Object, Kept> kept = new ConcurrentHashMap<>();

  private DatabaseClock time;

  protected KeptCounts() {
    // for the container
  }

  @Inject
  public KeptCounts(DatabaseClock time) {
    this.time = time;
  }

  /**
   * A count and its moment.
   *
   * @param at by the clock of the database
   */
  record Kept(SeasonTally count, Instant at) {}

  /**
   * What is kept under a key, or a new count.
   *
   * @param key of all that the count depends on
   */
  Kept of(Object key, Supplier<SeasonTally> counting) {
    var now = time.now();
    var known = kept.get(key);
    if (known != null && now.isBefore(known.at().plus(FRESH))) {
      return known;
    }
    var fresh = new Kept(counting.get(), now);
    if (Duration.between(now, time.now()).compareTo(SLOW) > 0) {
      keep(key, fresh, now);
    } else {
      kept.remove(key);
    }
    return fresh;
  }

  private void keep(Object key, Kept fresh, Instant now) {
    kept.values().removeIf(one -> !now.isBefore(one.at().plus(FRESH)));
    if (kept.size() < MOST) {
      kept.put(key, fresh);
    }
  }
}
