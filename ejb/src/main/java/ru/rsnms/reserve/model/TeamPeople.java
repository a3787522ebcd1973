package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.DecisionStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.reserve.run.LevelRef;

/** Who of a team still takes part: the applications behind its members. */
@ApplicationScoped
public class TeamPeople {

  private TeamStore teams;
  private ApplicationStore applications;
  private DecisionStore decisions;

  protected TeamPeople() {
    // for the container
  }

  @Inject
  public TeamPeople(TeamStore teams, ApplicationStore applications, DecisionStore decisions) {
    this.teams = teams;
    this.applications = applications;
    this.decisions = decisions;
  }

  /** All members by team. */
  Map<UUID, List<Application>> of(SeasonId season) {
    var all = applications.byId(season);
    return teams.of(season).stream()
        .collect(Collectors.toMap(team -> team.id().value(), team -> running(team, all)));
  }

  private static List<Application> running(Team team, Map<UUID, Application> all) {
    return team.there().stream()
        .map(TeamMember::application)
        .map(all::get)
        .filter(Objects::nonNull)
        .filter(one -> one.stage().isRunning())
        .toList();
  }

  /** Members whom the final list of level 2 lets pass, by team in the order of the numbers. */
  Map<Team, List<Application>> atLevelThree(SeasonId season) {
    var all = applications.byId(season);
    var passed =
        decisions.living(LevelRef.second(season)).stream()
            .filter(Decision::passed)
            .filter(one -> isSettled(one.stage()))
            .map(Decision::unit)
            .collect(Collectors.toSet());
    Map<Team, List<Application>> people = new LinkedHashMap<>();
    teams.of(season).stream()
        .filter(Team::isAtLevelThree)
        .forEach(
            team ->
                people.put(
                    team,
                    running(team, all).stream()
                        .filter(one -> passed.contains(one.id().value()))
                        .toList()));
    return people;
  }

  private static boolean isSettled(DecisionStage stage) {
    return stage == DecisionStage.FINAL || stage == DecisionStage.IN_ORDER;
  }
}
