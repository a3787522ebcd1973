package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.TestAttempt.Move;
import ru.rsnms.shared.Conflict;

/** Gives an application its attempts; the caller holds the application still. */
@ApplicationScoped
public class TestAssignment {

  private static final SecureRandom RANDOM = new SecureRandom();

  private TestStore tests;
  private TestAttemptStore attempts;

  protected TestAssignment() {
    // for the container
  }

  @Inject
  public TestAssignment(TestStore tests, TestAttemptStore attempts) {
    this.tests = tests;
    this.attempts = attempts;
  }

  /** The test of the season as it stays until the transaction ends. */
  public ChosenTest chosen(SeasonId season) {
    return tests.settled(season).orElseThrow(() -> new Conflict("reserve/test-not-set"));
  }

  /** The same, refused where the test is held elsewhere. */
  public ChosenTest chosenHere(SeasonId season) {
    var chosen = chosen(season);
    if (chosen.isHeldElsewhere()) {
      throw new Conflict("reserve/test-held-elsewhere");
    }
    return chosen;
  }

  /** The next attempt of an application, not begun, with an order of its own. */
  public TestAttempt assign(Application application, ChosenTest chosen, Move move) {
    var number = attempts.of(application.id()).size() + 1;
    var attempt = new TestAttempt(application, chosen.test(), number, RANDOM.nextLong(), move);
    attempts.add(attempt);
    return attempt;
  }
}
