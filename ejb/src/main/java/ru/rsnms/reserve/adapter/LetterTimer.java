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
import ru.rsnms.reserve.run.DecisionId;

/**
 * Goes on with the mailings that run, whoever began them and whatever broke them off. What fails
 * here is tried again at the next tick.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterTimer {

  private static final System.Logger LOG = System.getLogger(LetterTimer.class.getName());

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
    while (clock.instant().isBefore(end)) {
      var next = desk.next(mailing);
      if (next.isEmpty()) {
        desk.finish(mailing);
        return;
      }
      write(mailing, next.get());
    }
  }

  /** A fault of one item keeps no other from its letter. */
  private void write(MailingId mailing, DecisionId about) {
    try {
      desk.write(mailing, about);
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.ERROR, "a letter was not written", fault);
      desk.fault(mailing, about);
    }
  }
}
