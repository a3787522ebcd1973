package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.reserve.selection.Standing;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Texts;

/** The contenders of level 2: teams with what the experts gave to their projects. */
@ApplicationScoped
public class TeamContenders implements Contenders {

  private TeamStore teams;
  private TeamSight sight;
  private ProjectStore projects;
  private TeamPeople people;
  private PanelScores scores;

  protected TeamContenders() {
    // for the container
  }

  @Inject
  public TeamContenders(
      TeamStore teams,
      TeamSight sight,
      ProjectStore projects,
      TeamPeople people,
      PanelScores scores) {
    this.teams = teams;
    this.sight = sight;
    this.projects = projects;
    this.people = people;
    this.scores = scores;
  }

  @Override
  public Unit unit() {
    return Unit.TEAM;
  }

  @Override
  public List<Entrant> of(LevelRef level) {
    var given = scores.of(level);
    var handedIn = projects.submitted(level);
    var members = people.of(level.season());
    return teams.of(level.season()).stream()
        .filter(team -> team.stage() != TeamStage.DISSOLVED)
        .map(team -> entrant(team, handedIn.get(team.id().value()), given, members))
        .toList();
  }

  private Entrant entrant(
      Team team,
      Project project,
      Map<UUID, BigDecimal> given,
      Map<UUID, List<Application>> members) {
    var total = team.hasDefended(LevelRef.SECOND) ? given.get(team.id().value()) : null;
    var contender =
        new Contender(
            team.id().value(),
            "%05d".formatted(team.number()),
            null,
            standing(project, total),
            total,
            Map.of(),
            List.of(),
            null);
    return new Entrant(
        contender,
        String.valueOf(team.number()),
        null,
        name(team, project),
        sight.siteName(team, SiteKind.INTERNSHIP).orElse(""),
        new Place(null, null),
        members.get(team.id().value()).stream().map(RunMember::of).toList());
  }

  static Standing standing(Project project, BigDecimal total) {
    if (project == null) {
      return Standing.SUBMITTED;
    }
    return total == null ? Standing.ADMITTED : Standing.SCORED;
  }

  private static String name(Team team, Project project) {
    return project == null
        ? Texts.of("reserve.team.named", team.number())
        : Texts.of("reserve.team.with-project", team.number(), project.title());
  }
}
