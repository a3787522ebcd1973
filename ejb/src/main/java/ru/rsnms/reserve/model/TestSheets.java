package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.TestQuestion;
import ru.rsnms.reserve.TestSheet;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.TestState;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/** Shows a candidate the own test, and tells the application how far it is. */
@ApplicationScoped
public class TestSheets implements TestParts {

  private TestStore tests;
  private TestAttemptStore attempts;
  private TestScoring scoring;
  private ApplicationStore applications;
  private ApplicationDesk desk;
  private DatabaseClock time;

  protected TestSheets() {
    // for the container
  }

  @Inject
  public TestSheets(
      TestStore tests,
      TestAttemptStore attempts,
      TestScoring scoring,
      ApplicationStore applications,
      ApplicationDesk desk,
      DatabaseClock time) {
    this.tests = tests;
    this.attempts = attempts;
    this.scoring = scoring;
    this.applications = applications;
    this.desk = desk;
    this.time = time;
  }

  @Override
  public TestState of(UUID applicationId) {
    var id = new ApplicationId(applicationId);
    var chosen = tests.of(applications.get(id).season());
    if (chosen.isEmpty() || chosen.get().isHeldElsewhere()) {
      return TestState.NOT_SET;
    }
    var now = time.now();
    return attempts
        .last(id)
        .map(last -> new TestState(true, last.stageAt(now), reached(last, now)))
        .orElseGet(() -> new TestState(true, null, null));
  }

  private static Instant reached(TestAttempt attempt, Instant now) {
    var steps = attempt.steps();
    return attempt.isOver(now) ? attempt.endsAt() : steps.get(steps.size() - 1).takenAt();
  }

  /** The caller's own test of a season; refused where the caller has no application. */
  public TestSheet own(Season season) {
    var application =
        attempts
            .ownApplication(season.id())
            .orElseThrow(() -> new NotFound("reserve/test-no-application"));
    var chosen = tests.of(season.id()).orElseThrow(() -> new NotFound("reserve/test-not-set"));
    var last = attempts.last(application.id());
    var test = last.map(TestAttempt::test).orElseGet(chosen::test);
    var now = time.now();
    return new TestSheet(
        season.id(),
        season.title(),
        last.map(TestAttempt::id).orElse(null),
        test.exam().title(),
        test.exam().instructions(),
        test.exam().items().size(),
        last.map(TestAttempt::allMinutes).orElseGet(test::minutes),
        last.map(TestAttempt::extraMinutes).orElse(0),
        last.map(one -> one.stageAt(now)).orElse(TestStage.ASSIGNED),
        last.map(TestAttempt::startedAt).orElse(null),
        last.map(TestAttempt::endsAt).orElse(null),
        desk.closing(application),
        now,
        last.map(one -> questions(one, now)).orElse(List.of()),
        last.filter(one -> one.stage() == TestStage.SCORED).map(scoring::result).orElse(null),
        closed(application, chosen, last, now).map(Texts::of).orElse(null));
  }

  private List<TestQuestion> questions(TestAttempt attempt, Instant now) {
    return attempt.stageAt(now) == TestStage.STARTED
        ? attempt.test().questions(attempt.order(), attempts.answers(attempt))
        : List.of();
  }

  /** Refuses to start or continue a test that is closed to its candidate. */
  public void requireOpen(
      Application application, ChosenTest chosen, Optional<TestAttempt> last, Instant now) {
    closed(application, chosen, last, now)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  private Optional<Refusal> closed(
      Application application, ChosenTest chosen, Optional<TestAttempt> last, Instant now) {
    return last.map(one -> closed(one, now))
        .orElse(Optional.empty())
        .or(() -> isGoingOn(last, now) ? Optional.empty() : barred(application, chosen));
  }

  private static boolean isGoingOn(Optional<TestAttempt> last, Instant now) {
    return last.filter(one -> one.stageAt(now) == TestStage.STARTED).isPresent();
  }

  private static Optional<Refusal> closed(TestAttempt last, Instant now) {
    return switch (last.stageAt(now)) {
      case ASSIGNED, STARTED -> Optional.empty();
      case EXPIRED -> Optional.of(new Conflict("reserve/test-time-over", last.endsAt()));
      case FINISHED, SCORED -> Optional.of(new Conflict("reserve/test-done"));
      case ANNULLED -> Optional.of(new Conflict("reserve/test-annulled", annulment(last)));
    };
  }

  private static String annulment(TestAttempt attempt) {
    var steps = attempt.steps();
    return steps.get(steps.size() - 1).reason();
  }

  private Optional<Refusal> barred(Application application, ChosenTest chosen) {
    if (chosen.isHeldElsewhere()) {
      return Optional.of(new Conflict("reserve/test-held-elsewhere"));
    }
    return ApplicationGuards.closed(
        ApplicationAction.EDIT, application, desk.situation(application));
  }
}
