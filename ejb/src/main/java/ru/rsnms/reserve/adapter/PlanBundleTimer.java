package ru.rsnms.reserve.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ru.rsnms.reserve.cadre.PlanBundleId;

/**
 * Goes on with the bundles of plans that are being printed, whoever began them and whatever broke
 * them off. What fails here is tried again at the next tick.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanBundleTimer {

  /** Just short of the next tick. */
  private static final Duration AT_ONCE = Duration.ofMillis(1_800);

  private PlanBundleDesk desk;
  private Clock clock;

  protected PlanBundleTimer() {
    // for the container
  }

  @Inject
  public PlanBundleTimer(PlanBundleDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void tick() {
    var end = clock.instant().plus(AT_ONCE);
    desk.running().forEach(bundle -> goOn(bundle, end));
  }

  private void goOn(PlanBundleId bundle, Instant end) {
    new ItemLoop<>(
            () -> desk.next(bundle),
            entry -> desk.print(bundle, entry),
            entry -> desk.fault(bundle, entry),
            () -> desk.finish(bundle))
        .until(end, clock);
  }
}
