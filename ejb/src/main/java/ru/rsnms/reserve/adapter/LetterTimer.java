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
import ru.rsnms.reserve.letter.MailingId;

/**
 * Goes on with the mailings that run, whoever began them and whatever broke them off. What fails
 * here is tried again at the next tick.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterTimer {

  /** Just short of the next tick. */
  private static final Duration AT_ONCE = Duration.ofMillis(1_800);

  private LetterDesk desk;
  private Clock clock;

  protected LetterTimer() {
    // for the container
  }

  @Inject
  public LetterTimer(LetterDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void tick() {
    var end = clock.instant().plus(AT_ONCE);
    desk.running().forEach(mailing -> goOn(mailing, end));
  }

  private void goOn(MailingId mailing, Instant end) {
    new ItemLoop<>(
            () -> desk.next(mailing),
            about -> desk.write(mailing, about),
            about -> desk.fault(mailing, about),
            () -> desk.finish(mailing))
        .until(end, clock);
  }
}
