package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;

/** What the final list of level 2 makes of the teams. */
@ApplicationScoped
public class TeamOutcomes {

  private TeamStore teams;
  private DecisionStore decisions;

  protected TeamOutcomes() {
    // for the container
  }

  @Inject
  public TeamOutcomes(TeamStore teams, DecisionStore decisions) {
    this.teams = teams;
    this.decisions = decisions;
  }

  /** Teams go on or not, as the decisions about their people say. */
  public void follow(LevelRef level, Actor by, Instant at) {
    if (level.unit() == Unit.TEAM) {
      var passed = passed(level);
      teams.of(level.season()).stream()
          .filter(team -> team.stage() == TeamStage.DEFENDED)
          .forEach(team -> team.decide(passed.contains(team.id().value()), by, at));
    }
  }

  private Set<UUID> passed(LevelRef level) {
    return decisions.living(level).stream()
        .filter(Decision::passed)
        .map(Decision::rowId)
        .collect(Collectors.toSet());
  }

  /** The final list is taken back, and with it what it made of the teams. */
  public void goBack(LevelRef level, String reason, Actor by, Instant at) {
    if (level.unit() == Unit.TEAM) {
      teams.of(level.season()).stream()
          .filter(team -> team.stage() == TeamStage.PASSED || team.stage() == TeamStage.FAILED)
          .forEach(team -> team.undecide(reason, by, at));
    }
  }
}
