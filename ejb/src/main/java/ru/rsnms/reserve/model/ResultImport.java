package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.reserve.run.LevelAction;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.ResultPreview;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/** Tables of results, from the file to the rows. */
@ApplicationScoped
public class ResultImport {

  private LevelStore levels;
  private LevelGuards guards;
  private ApplicationStore applications;
  private ResultReader reader;
  private ResultStore results;
  private DatabaseClock time;
  private CurrentActor actor;

  protected ResultImport() {
    // for the container
  }

  @Inject
  public ResultImport(
      LevelStore levels,
      LevelGuards guards,
      ApplicationStore applications,
      ResultReader reader,
      ResultStore results,
      DatabaseClock time,
      CurrentActor actor) {
    this.levels = levels;
    this.guards = guards;
    this.applications = applications;
    this.reader = reader;
    this.results = results;
    this.time = time;
    this.actor = actor;
  }

  public ResultPreview check(LevelRef level, byte[] file) {
    guards.require(LevelAction.COMPUTE, levels.get(level), actor.get());
    return read(level, file).preview(false);
  }

  public ResultPreview take(LevelRef level, byte[] file, String source) {
    guards.require(LevelAction.COMPUTE, levels.getForUpdate(level), actor.get());
    if (source == null || source.isBlank()) {
      throw new Invalid("reserve/run-source-missing", "source");
    }
    var read = read(level, file);
    var errors = read.preview(false).errors();
    if (errors > 0) {
      throw new Conflict("reserve/run-file-errors", errors);
    }
    results.keep(read.results(level.season(), source.strip(), actor.get(), time.now()));
    return read.preview(true);
  }

  private ResultCheck read(LevelRef level, byte[] file) {
    return new ResultCheck(applications.handedIn(level.season())).read(reader.read(file));
  }
}
