package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.ListHead;
import ru.rsnms.reserve.run.ListKind;
import ru.rsnms.reserve.run.ListRow;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Scope;

/**
 * The lists of a level. Everybody may read who passed, without places and points, once it is
 * published; the staff see places and points, a municipality and an organisation those of their own
 * people. The rating holds those who did not pass, too.
 */
@ApplicationScoped
public class Lists {

  private DecisionStore decisions;
  private LevelStore levels;
  private RunStore runs;
  private SeasonStore seasons;
  private RunSight sight;

  protected Lists() {
    // for the container
  }

  @Inject
  public Lists(
      DecisionStore decisions,
      LevelStore levels,
      RunStore runs,
      SeasonStore seasons,
      RunSight sight) {
    this.decisions = decisions;
    this.levels = levels;
    this.runs = runs;
    this.seasons = seasons;
    this.sight = sight;
  }

  /** Refuses a list that is not there, or not there for the caller. */
  public ListHead head(LevelRef ref, ListKind kind) {
    var level = levels.get(ref);
    var scope = sight.seesLists(ref);
    var run = runs.at(ref, RunStage.CONFIRMED);
    if (run.isEmpty() || !isThere(kind, level, scope)) {
      throw new NotFound("reserve/run-list-not-there");
    }
    var season = seasons.get(ref.season());
    return new ListHead(
        ref.season(),
        season.title(),
        season.ownerName(),
        ref.number(),
        kind,
        scope != null,
        level.publishedAt(),
        level.appealsTo(),
        run.get().protocolNumber(),
        run.get().protocolDate(),
        run.get().rulesNumber());
  }

  private static boolean isThere(ListKind kind, Level level, Scope scope) {
    return switch (kind) {
      case RATING -> scope != null && (scope.isRegion() || level.isPublished());
      case PRELIMINARY -> level.isPublished();
      case FINAL -> level.stage() == LevelStage.FINAL;
    };
  }

  /** One page of a list that {@link #head} has not refused. */
  public Page<ListRow> page(LevelRef ref, ListKind kind, PageRequest request) {
    var scope = sight.seesLists(ref);
    var passedOnly = scope == null || kind != ListKind.RATING;
    var within = scope == null ? Scope.REGION : scope;
    return decisions
        .page(ref, stages(kind), passedOnly, within, request)
        .map(one -> scope == null ? one.publicRow() : one.row());
  }

  private static Set<DecisionStage> stages(ListKind kind) {
    return switch (kind) {
      case RATING -> EnumSet.complementOf(EnumSet.of(DecisionStage.VOID));
      case PRELIMINARY ->
          EnumSet.of(
              DecisionStage.PRELIMINARY,
              DecisionStage.APPEALED,
              DecisionStage.FINAL,
              DecisionStage.IN_ORDER);
      case FINAL -> EnumSet.of(DecisionStage.FINAL, DecisionStage.IN_ORDER);
    };
  }
}
