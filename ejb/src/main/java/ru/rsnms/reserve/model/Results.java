package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.ResultKind;
import ru.rsnms.reserve.run.Score;

/** Results of level 1: those of the system itself before those a commission wrote on paper. */
@ApplicationScoped
public class Results {

  private ResultStore imported;
  private Instance<LiveResults> live;

  protected Results() {
    // for the container
  }

  @Inject
  public Results(ResultStore imported, Instance<LiveResults> live) {
    this.imported = imported;
    this.live = live;
  }

  public Map<UUID, Score> of(SeasonId season, ResultKind kind) {
    var results = new HashMap<>(imported.scores(season, kind));
    live.stream()
        .filter(source -> source.kind() == kind)
        .forEach(source -> results.putAll(source.of(season)));
    return results;
  }
}
