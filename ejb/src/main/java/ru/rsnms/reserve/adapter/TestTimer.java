package ru.rsnms.reserve.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.TestAttempt.Move;
import ru.rsnms.reserve.model.TestAttemptStore;
import ru.rsnms.reserve.model.TestScoring;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.Texts;

/**
 * Closes attempts whose time is over, twice a minute; nothing waits for it, for nobody answers
 * after the end and everybody is told the end by the clock.
 */
@Singleton
@Startup
@PermitAll
public class TestTimer {

  private static final int AT_ONCE = 200;

  private TestAttemptStore attempts;
  private TestScoring scoring;
  private DatabaseClock time;

  protected TestTimer() {
    // for the container
  }

  @Inject
  public TestTimer(TestAttemptStore attempts, TestScoring scoring, DatabaseClock time) {
    this.attempts = attempts;
    this.scoring = scoring;
    this.time = time;
  }

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  void tick() {
    var clock = new Actor("", Texts.of("reserve.test.by-the-clock"), Set.of(), Scope.REGION);
    var now = time.now();
    attempts.overdue(now, AT_ONCE).forEach(attempt -> scoring.close(attempt, Move.of(clock, now)));
  }
}
