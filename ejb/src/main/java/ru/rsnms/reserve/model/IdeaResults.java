package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.ResultKind;
import ru.rsnms.reserve.run.Score;

/** What the experts gave to the ideas. */
@ApplicationScoped
public class IdeaResults implements LiveResults {

  private PanelScores scores;

  protected IdeaResults() {
    // for the container
  }

  @Inject
  public IdeaResults(PanelScores scores) {
    this.scores = scores;
  }

  @Override
  public ResultKind kind() {
    return ResultKind.IDEA;
  }

  @Override
  public Map<UUID, Score> of(SeasonId season) {
    var results = new HashMap<UUID, Score>();
    scores
        .of(LevelRef.first(season))
        .forEach((idea, value) -> results.put(idea, new Score(value, Map.of())));
    return results;
  }
}
