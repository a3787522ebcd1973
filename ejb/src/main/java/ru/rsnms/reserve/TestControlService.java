package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.BroughtReader;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.TestAssignment;
import ru.rsnms.reserve.model.TestAttempt;
import ru.rsnms.reserve.model.TestAttempt.Move;
import ru.rsnms.reserve.model.TestAttemptStore;
import ru.rsnms.reserve.model.TestGuards;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/** What the institute and the commission decide about single attempts, each time with a reason. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class TestControlService {

  private TestAttemptStore attempts;
  private TestAssignment assignment;
  private BroughtReader reader;
  private TestGuards guards;
  private DatabaseClock time;
  private CurrentActor actor;

  protected TestControlService() {
    // for the container
  }

  @Inject
  public TestControlService(
      TestAttemptStore attempts,
      TestAssignment assignment,
      BroughtReader reader,
      TestGuards guards,
      DatabaseClock time,
      CurrentActor actor) {
    this.attempts = attempts;
    this.assignment = assignment;
    this.reader = reader;
    this.guards = guards;
    this.time = time;
    this.actor = actor;
  }

  /** Gives a candidate more time before the start; a later grant replaces an earlier one. */
  @Audited("reserve.grant-test-time")
  public void grantTime(@NotNull @Valid GrantTestTime command) {
    var application = attempts.hold(command.application());
    guards.requireKeeper(application.season());
    var chosen = assignment.chosenHere(application.season());
    var move = move(command.reason());
    attempts
        .last(application.id())
        .orElseGet(() -> assignment.assign(application, chosen, Move.of(move.by(), move.at())))
        .grantTime(command.minutes(), move);
  }

  /** An attempt does not count any more; its answers stay. */
  @Audited("reserve.annul-test")
  @RolesAllowed({INST_RESERVE, COMMISSION_CHAIR})
  public void annul(@NotNull @Valid AnnulTest command) {
    var attempt = attempts.getForUpdate(command.attempt());
    guards.requireAnnulling(attempt.season());
    attempt.mustBeSeenAt(command.version());
    attempt.annul(move(command.reason()));
  }

  /** One further attempt after an annulled one. */
  @Audited("reserve.grant-test-again")
  public TestAttemptId grantAgain(
      @NotNull ApplicationId id, @NotBlank @Size(max = 500) String reason) {
    var application = attempts.hold(id);
    guards.requireKeeper(application.season());
    var chosen = assignment.chosenHere(application.season());
    if (attempts.last(id).map(TestAttempt::stage).orElse(null) != TestStage.ANNULLED) {
      throw new Conflict("reserve/test-not-annulled");
    }
    return assignment.assign(application, chosen, move(reason)).id();
  }

  /** Reads a file with results of a test held elsewhere and saves nothing. */
  public BroughtResults preview(@NotNull SeasonId id, @NotNull byte[] file) {
    guards.requireKeeper(id);
    return reader.read(id, file);
  }

  /**
   * Takes over results of a test held elsewhere, all or none.
   *
   * @return how many
   */
  @Audited("reserve.bring-test-results")
  public int bring(@NotNull @Valid BringResults command) {
    guards.requireKeeper(command.season());
    var read = reader.read(command.season(), command.file());
    if (!read.findings().isEmpty()) {
      throw new Invalid(
          "reserve/test-file-findings",
          "file",
          read.findings().size(),
          read.findings().get(0).sentence());
    }
    read.rows().forEach(row -> bring(command, row));
    return read.rows().size();
  }

  private void bring(BringResults command, BroughtResults.Row row) {
    var application =
        attempts.hold(attempts.numbered(command.season(), row.number()).orElseThrow().id());
    var move = move(command.heldAt());
    attempts
        .last(application.id())
        .filter(last -> last.stage() == TestStage.ASSIGNED)
        .orElseGet(() -> assignment.assign(application, assignment.chosen(command.season()), move))
        .bring(row.total(), row.scales(), command.heldAt().strip(), move);
  }

  private Move move(String reason) {
    return new Move(actor.get(), time.now(), reason.strip());
  }
}
