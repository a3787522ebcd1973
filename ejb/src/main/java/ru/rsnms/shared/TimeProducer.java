package ru.rsnms.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The only reader of the wall clock.
 *
 * <p>It ticks in microseconds, as PostgreSQL does, so that an instant is the same before and after
 * the database. The zone is the region's ({@code RSNMS_ZONE}), never the server's.
 */
@ApplicationScoped
public class TimeProducer {

  private static final String KUZBASS = "Asia/Novokuznetsk";

  /** The region's zone. */
  static final ZoneId ZONE = ZoneId.of(System.getenv().getOrDefault("RSNMS_ZONE", KUZBASS));

  @Produces
  Clock clock() {
    return Clock.tick(Clock.system(ZONE), Duration.ofNanos(1_000));
  }
}
