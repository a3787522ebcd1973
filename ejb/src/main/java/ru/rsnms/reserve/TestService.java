package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.exam.ExamParser;
import ru.rsnms.reserve.exam.ExamReading;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.ExamFiles;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.TestAttemptStore;
import ru.rsnms.reserve.model.TestGuards;
import ru.rsnms.reserve.model.TestStore;
import ru.rsnms.reserve.model.TestVersion;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/** Versions of the test are loaded, published, chosen for a season. Keys come in and stay. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class TestService {

  private TestStore tests;
  private TestAttemptStore attempts;
  private SeasonStore seasons;
  private TestGuards guards;
  private ExamFiles files;
  private DatabaseClock time;
  private CurrentActor actor;

  protected TestService() {
    // for the container
  }

  @Inject
  public TestService(
      TestStore tests,
      TestAttemptStore attempts,
      SeasonStore seasons,
      TestGuards guards,
      ExamFiles files,
      DatabaseClock time,
      CurrentActor actor) {
    this.tests = tests;
    this.attempts = attempts;
    this.seasons = seasons;
    this.guards = guards;
    this.files = files;
    this.time = time;
    this.actor = actor;
  }

  /** Reads a file and saves nothing. */
  public TestPreview preview(@NotNull byte[] file) {
    guards.requireKeeper();
    var reading = read(file);
    if (!reading.isClean()) {
      return new TestPreview("", 0, 0, Map.of(), reading.findings());
    }
    var exam = reading.exam();
    return new TestPreview(
        exam.title(),
        exam.minutes(),
        exam.items().size(),
        TestVersion.perScale(exam),
        reading.findings());
  }

  /** Makes a file the next version of its title; refused while anything in it is doubtful. */
  @Audited("reserve.load-test")
  public TestId load(@NotNull byte[] file) {
    guards.requireKeeper();
    var reading = read(file);
    if (!reading.isClean()) {
      var first = reading.findings().get(0);
      throw new Invalid(
          "reserve/test-file-findings", "file", reading.findings().size(), first.sentence());
    }
    var number = tests.nextNumber(reading.exam().title());
    var test = new TestVersion(reading.exam(), number, actor.get(), time.now());
    tests.add(test);
    return test.id();
  }

  private ExamReading read(byte[] file) {
    return ExamParser.read(files.exam(file));
  }

  /** Seasons may choose it from now on. */
  @Audited("reserve.publish-test")
  public void publish(@NotNull TestId id, long version) {
    taken(id, version).publish(actor.get(), time.now());
  }

  /** No further season chooses it. */
  @Audited("reserve.retire-test")
  public void retire(@NotNull TestId id, long version) {
    taken(id, version).retire(actor.get(), time.now());
  }

  private TestVersion taken(TestId id, long seen) {
    guards.requireKeeper();
    var test = tests.get(id);
    test.mustBeSeenAt(seen);
    return test;
  }

  /**
   * Chooses the one version of a season; another may be chosen until the first attempt.
   *
   * @param heldElsewhere are results brought, and nothing asked here?
   */
  @Audited("reserve.choose-test")
  public void choose(@NotNull SeasonId id, @NotNull TestId test, boolean heldElsewhere) {
    var season = seasons.get(id);
    guards.requireKeeper(season.id());
    var chosen = tests.forChoosing(season.id());
    if (attempts.hasAny(season.id())) {
      throw new Conflict("reserve/test-fixed");
    }
    var version = tests.get(test);
    if (version.stage() != TestVersionStage.PUBLISHED) {
      throw new Conflict("reserve/test-not-published", version.stage());
    }
    chosen.choose(version, heldElsewhere, actor.get(), time.now());
    tests.keep(chosen);
  }

  /** An empty file to fill in. */
  public byte[] template() {
    return files.template();
  }
}
