package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.TestScores.Scored;
import ru.rsnms.reserve.run.ResultKind;
import ru.rsnms.reserve.run.Score;

/** Results of the test that the season's candidates took here. */
@ApplicationScoped
public class TestResults implements LiveResults {

  private TestScores scores;

  protected TestResults() {
    // for the container
  }

  @Inject
  public TestResults(TestScores scores) {
    this.scores = scores;
  }

  @Override
  public ResultKind kind() {
    return ResultKind.TEST;
  }

  @Override
  public Map<UUID, Score> of(SeasonId season) {
    return scores.of(season).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> score(one.getValue())));
  }

  private static Score score(Scored scored) {
    return new Score(
        scored.total(),
        scored.scales().entrySet().stream()
            .collect(Collectors.toMap(one -> one.getKey().merit(), Map.Entry::getValue)));
  }
}
