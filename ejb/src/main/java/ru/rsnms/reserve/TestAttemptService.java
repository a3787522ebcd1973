package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.CANDIDATE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.Application;
import ru.rsnms.reserve.model.ApplicationDesk;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.TestAssignment;
import ru.rsnms.reserve.model.TestAttempt.Move;
import ru.rsnms.reserve.model.TestAttemptStore;
import ru.rsnms.reserve.model.TestScoring;
import ru.rsnms.reserve.model.TestSheets;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;

/** What a candidate does with the own test; the time is that of the database. */
@Stateless
@RolesAllowed(CANDIDATE)
public class TestAttemptService {

  private SeasonStore seasons;
  private TestAttemptStore attempts;
  private TestAssignment assignment;
  private TestSheets sheets;
  private ApplicationDesk desk;
  private TestScoring scoring;
  private DatabaseClock time;
  private CurrentActor actor;

  protected TestAttemptService() {
    // for the container
  }

  @Inject
  public TestAttemptService(
      SeasonStore seasons,
      TestAttemptStore attempts,
      TestAssignment assignment,
      TestSheets sheets,
      ApplicationDesk desk,
      TestScoring scoring,
      DatabaseClock time,
      CurrentActor actor) {
    this.seasons = seasons;
    this.attempts = attempts;
    this.assignment = assignment;
    this.sheets = sheets;
    this.desk = desk;
    this.scoring = scoring;
    this.time = time;
    this.actor = actor;
  }

  /**
   * Starts the test. Whoever starts again, at another device or by a second click, finds the
   * attempt that runs, with its answers and its end.
   */
  @Audited("reserve.start-test")
  public TestAttemptId start(@NotNull SeasonId id) {
    seasons.get(id);
    var application = held(id);
    var chosen = assignment.chosen(id);
    var now = time.now();
    var last = attempts.last(application.id());
    sheets.requireOpen(application, chosen, last, now);
    var attempt =
        last.orElseGet(() -> assignment.assign(application, chosen, Move.of(actor.get(), now)));
    if (attempt.stage() == TestStage.ASSIGNED) {
      attempt.start(Move.of(actor.get(), now), desk.closing(application));
    }
    return attempt.id();
  }

  private Application held(SeasonId id) {
    var own =
        attempts.ownApplication(id).orElseThrow(() -> new NotFound("reserve/test-no-application"));
    return attempts.hold(own.id());
  }

  /**
   * Keeps an answer at once; a later one to the same question replaces it.
   *
   * @param place of the question in the order of the attempt, from 1
   * @param answer number of the option, from 1
   */
  public void answer(@NotNull TestAttemptId id, int place, int answer) {
    var attempt = attempts.ownForAnswer(id);
    var now = time.now();
    attempt.mustTakeAnswers(now);
    var order = attempt.order();
    if (place < 1 || place > order.size()) {
      throw new NotFound("reserve/test-no-question");
    }
    var item = order.get(place - 1);
    if (!attempt.test().exam().items().get(item).takes(answer)) {
      throw new Invalid("reserve/test-no-such-answer", "answer");
    }
    attempts.answer(attempt, item, answer, now);
  }

  /** Ends the test and scores it; a second click finds it ended. */
  @Audited("reserve.finish-test")
  public void finish(@NotNull TestAttemptId id) {
    var attempt = attempts.ownForUpdate(id);
    switch (attempt.stage()) {
      case STARTED -> scoring.close(attempt, Move.of(actor.get(), time.now()));
      case FINISHED, EXPIRED, SCORED -> {
        // Ended already.
      }
      case ASSIGNED, ANNULLED -> throw new Conflict("reserve/test-not-going", attempt.stage());
    }
  }
}
