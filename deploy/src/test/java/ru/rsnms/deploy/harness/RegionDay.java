package ru.rsnms.deploy.harness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day as the system under test counts it: the region's, whatever the zone of this machine. */
public final class RegionDay {

  private static final Clock CLOCK =
      Clock.system(ZoneId.of(System.getenv().getOrDefault("RSNMS_ZONE", "Asia/Novokuznetsk")));

  private RegionDay() {}

  public static LocalDate today() {
    return LocalDate.now(CLOCK);
  }

  /** This moment, by the same clock. */
  public static Instant now() {
    return CLOCK.instant();
  }
}
